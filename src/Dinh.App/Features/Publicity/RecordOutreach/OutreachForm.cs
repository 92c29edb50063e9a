using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Publicity.PlanCampaign;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law.Publicizing;

namespace Dinh.App.Features.Publicity.RecordOutreach;

/// <summary>What the form for one time brings.</summary>
public sealed class OutreachForm
{
    public Id<Outreach> Key { get; set; } = Id<Outreach>.New();

    public DateOnly? On { get; set; }

    [StringLength(40)]
    public string? Channel { get; set; }

    [StringLength(Campaign.LongestPlace)]
    public string? Place { get; set; }

    [StringLength(Outreach.LongestContent)]
    public string? Content { get; set; }

    public int Times { get; set; } = 1;

    /// <summary>How many were counted, in the unit that the channel has.</summary>
    public int? Number { get; set; }

    public ReachUnit? Unit { get; set; }

    public CountManner How { get; set; } = CountManner.Headcount;

    public IReadOnlyList<string>? Groups { get; set; }

    [StringLength(Audience.LongestLanguage)]
    public string? Language { get; set; }

    public IReadOnlyList<string>? Villages { get; set; }

    /// <summary>Of those counted, how many of each group.</summary>
    public Dictionary<string, int?> Parts { get; set; } = [];

    [StringLength(300)]
    public string? PhotoWords { get; set; }

    public NewOutreach Given(Id<Body> body, Id<Campaign>? campaign, IReadOnlyList<string> villages, DateOnly today) =>
        new()
        {
            Key = Key,
            BodyId = body,
            CampaignId = campaign,
            On = On ?? today,
            Channel = Typed.Clean(Channel),
            Place = Typed.Clean(Place),
            Content = Typed.Clean(Content),
            Times = Times,
            Audience = CampaignForm.AudienceOf(Groups ?? [], Language, Villages ?? [], villages),
            Reached = [.. ReachedOf()],
        };

    // Where no unit was chosen it is what the channel counts first.
    private IEnumerable<Reached> ReachedOf()
    {
        var unit = Unit ?? PublicityChannels.Find(Typed.Clean(Channel))?.Reach.Select(u => (ReachUnit?)u).FirstOrDefault() ?? ReachUnit.People;
        if (Number is { } number)
            yield return new(unit, number, How);
        foreach (var (group, part) in Parts)
            if (part is { } many and not 0)
                yield return new(unit, many, How, group);
    }
}
