using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Publicizing;

namespace Dinh.Domain.Publicity;

/// <summary>All that is said when something was made known.</summary>
public sealed record NewOutreach
{
    public const int MostTimes = 200;
    public const int MostReached = 1_000_000;

    public required Id<Outreach> Key { get; init; }

    public required Id<Body> BodyId { get; init; }

    public Id<Campaign>? CampaignId { get; init; }

    public Id<Article>? ArticleId { get; init; }

    public required DateOnly On { get; init; }

    public required string Channel { get; init; }

    public string Place { get; init; } = "";

    public required string Content { get; init; }

    public int Times { get; init; } = 1;

    public Audience Audience { get; init; } = Audience.Everybody;

    public IReadOnlyList<Reached> Reached { get; init; } = [];

    public string By { get; init; } = "";

    /// <summary>Why it cannot be recorded on that day; null when it can.</summary>
    public Refusal? RefusedOn(DateOnly today) =>
        PublicityChannels.Find(Channel) is not { } channel ? new("publicity.unknown-channel")
        : On > today ? new("outreach.in-future")
        : string.IsNullOrWhiteSpace(Content) ? new("outreach.without-content")
        : Content.Trim().Length > Outreach.LongestContent || Place.Trim().Length > Campaign.LongestPlace ? new("outreach.too-long")
        : Times is < 1 or > MostTimes ? new("outreach.times-out-of-range")
        : Audience.Refused is { } refusal ? refusal
        : RefusedReach(channel);

    private Refusal? RefusedReach(PublicityChannel channel) =>
        Reached.Any(r => r.Number is < 0 or > MostReached || !Enum.IsDefined(r.How)) ? new("outreach.number-out-of-range")
        : Reached.Any(r => !channel.Reach.Contains(r.Unit)) ? new("outreach.not-countable-there")
        : Reached.Any(r => r.Group is { } group && AudienceGroups.Find(group) is null) ? new("publicity.unknown-group")
        : Reached.Where(r => r.Group is null).DistinctBy(r => r.Unit).Count() < Reached.Count(r => r.Group is null) ? new("outreach.unit-twice")
        : Reached.GroupBy(r => r.Unit).Any(u => PartsOver([.. u])) ? new("outreach.parts-over-whole")
        : null;

    private static bool PartsOver(IReadOnlyList<Reached> unit) =>
        unit.Where(r => r.Group is null).Select(r => (int?)r.Number).FirstOrDefault() is { } whole
        && unit.Where(r => r.Group is not null).Sum(r => r.Number) > whole;
}
