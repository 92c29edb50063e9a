using Dinh.Law;
using Dinh.Law.Publicizing;

namespace Dinh.Domain.Publicity;

/// <summary>Kế hoạch của đợt: all that is said of a campaign before it is carried out.</summary>
public sealed record CampaignPlan
{
    public required string Title { get; init; }

    /// <summary>What it is to bring about.</summary>
    public string Aim { get; init; } = "";

    /// <summary>The plan, letter or decision on which it rests; empty where the body does it of its own accord.</summary>
    public string Ground { get; init; } = "";

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Who leads it, as named that day.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Where the money comes from, in words.</summary>
    public string Budget { get; init; } = "";

    public required Audience Audience { get; init; }

    public required IReadOnlyList<ChannelTarget> Targets { get; init; }

    public Refusal? Refused =>
        string.IsNullOrWhiteSpace(Title) ? new("campaign.without-title")
        : Title.Trim().Length > Campaign.LongestTitle || Texts.Any(t => t.Length > Campaign.LongestText) ? new("campaign.too-long")
        : To < From ? new("campaign.ends-before-beginning")
        : To > From.AddYears(Campaign.MostYears) ? new("campaign.too-many-years")
        : Audience.Groups.Count == 0 ? new("campaign.without-audience")
        : Audience.Refused is { } refusal ? refusal
        : RefusedTargets;

    private string[] Texts => [Aim, Ground, Lead, Budget];

    private Refusal? RefusedTargets =>
        Targets.Count == 0 ? new("campaign.without-channel")
        : Targets.Any(t => PublicityChannels.Find(t.Channel) is null) ? new("publicity.unknown-channel")
        : Targets.Any(t => t.Times is < 1 or > Campaign.MostTimes) ? new("campaign.times-out-of-range")
        : Targets.DistinctBy(t => t.Channel).Count() < Targets.Count ? new("campaign.channel-twice")
        : null;
}

/// <summary>How often something is to be done on a channel.</summary>
public sealed record ChannelTarget(string Channel, int Times);
