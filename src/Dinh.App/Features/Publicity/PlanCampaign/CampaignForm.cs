using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law.Publicizing;

namespace Dinh.App.Features.Publicity.PlanCampaign;

/// <summary>What the form of a campaign brings.</summary>
public sealed class CampaignForm
{
    public Id<Campaign> Key { get; set; } = Id<Campaign>.New();

    [StringLength(Campaign.LongestTitle)]
    public string? Title { get; set; }

    [StringLength(Campaign.LongestText)]
    public string? Aim { get; set; }

    [StringLength(Campaign.LongestText)]
    public string? Ground { get; set; }

    [StringLength(Campaign.LongestText)]
    public string? Lead { get; set; }

    [StringLength(Campaign.LongestText)]
    public string? Budget { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public IReadOnlyList<string>? Groups { get; set; }

    [StringLength(Audience.LongestLanguage)]
    public string? Language { get; set; }

    public IReadOnlyList<string>? Villages { get; set; }

    /// <summary>How often, by the key of the channel.</summary>
    public Dictionary<string, int?> Targets { get; set; } = [];

    /// <summary>Whether the calendar is filled evenly.</summary>
    public bool Spread { get; set; }

    public static CampaignForm Of(Campaign campaign) =>
        new()
        {
            Key = campaign.Id,
            Title = campaign.Title,
            Aim = campaign.Aim,
            Ground = campaign.Ground,
            Lead = campaign.Lead,
            Budget = campaign.Budget,
            From = campaign.From,
            To = campaign.To,
            Groups = [.. campaign.Audience.Groups.Select(g => g.Group)],
            Language = campaign.Audience.Groups.Select(g => g.Language).FirstOrDefault(l => l is not null),
            Villages = campaign.Audience.Villages,
            Targets = campaign.Targets.ToDictionary(t => t.Channel, t => (int?)t.Times),
        };

    /// <param name="villages">The villages there are: others are not taken.</param>
    /// <param name="today">Where no day was named.</param>
    public CampaignPlan Plan(IReadOnlyList<string> villages, DateOnly today) =>
        new()
        {
            Title = Typed.Clean(Title),
            Aim = Typed.Clean(Aim),
            Ground = Typed.Clean(Ground),
            Lead = Typed.Clean(Lead),
            Budget = Typed.Clean(Budget),
            From = From ?? today,
            To = To ?? From ?? today,
            Audience = AudienceOf(Groups ?? [], Language, Villages ?? [], villages),
            Targets = [.. Targets.Where(t => t.Value is not null and not 0).Select(t => new ChannelTarget(t.Key, t.Value!.Value))],
        };

    /// <summary>The language goes with the groups that may need another.</summary>
    public static Audience AudienceOf(IEnumerable<string> groups, string? language, IEnumerable<string> chosen, IReadOnlyList<string> villages)
    {
        var spoken = Typed.Clean(language) is { Length: > 0 } named ? named : null;
        return new(
            [.. chosen.Where(villages.Contains).Distinct()],
            [.. groups.Distinct().Select(g => new AudienceShare(g, AudienceGroups.Find(g)?.Speaks == true ? spoken : null))]
        );
    }
}
