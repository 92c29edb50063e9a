using Dinh.Domain.Publicity;
using Dinh.Law.Publicizing;

namespace Dinh.App.Features.Publicity;

/// <summary>What was carried out on one channel, beside what was set out.</summary>
/// <param name="Target">How often it was to be; 0 where it was not planned.</param>
/// <param name="Done">How often it was.</param>
/// <param name="Reached">What was counted there, by unit and manner: estimates stand apart, and channels are never added up.</param>
public sealed record ChannelTally(string Channel, int Target, int Done, IReadOnlyList<Reached> Reached);

internal static class CampaignTally
{
    public static IReadOnlyList<ChannelTally> Of(Campaign campaign, IReadOnlyList<Outreach> done)
    {
        var stands = done.Where(o => o.Stands).ToList();
        return
        [
            .. from channel in campaign.Targets.Select(t => t.Channel).Concat(stands.Select(o => o.Channel)).Distinct()
            let there = stands.FindAll(o => o.Channel == channel)
            select new ChannelTally(channel, campaign.Targets.FirstOrDefault(t => t.Channel == channel)?.Times ?? 0, there.Sum(o => o.Times), CountedOn(there)),
        ];
    }

    /// <summary>Times done of times set out, where more on one channel does not make up for less on another.</summary>
    public static (int Done, int Of) Progress(IReadOnlyList<ChannelTarget> targets, IReadOnlyDictionary<string, int> done) =>
        (targets.Sum(t => Math.Min(t.Times, done.GetValueOrDefault(t.Channel))), targets.Sum(t => t.Times));

    // Within one channel the same unit counted in the same way may be added: it says so many seats taken, not so many persons.
    private static List<Reached> CountedOn(IEnumerable<Outreach> on) =>
        [
            .. on.SelectMany(o => Whole(o.Reached))
                .GroupBy(r => (r.Unit, IsEstimate: r.How == CountManner.Estimate))
                .OrderBy(g => g.Key)
                .Select(g => new Reached(g.Key.Unit, g.Sum(r => r.Number), g.Key.IsEstimate ? CountManner.Estimate : g.Select(r => r.How).Min())),
        ];

    /// <summary>The number of the whole, of each unit; the sum of the groups where only these were counted.</summary>
    public static IEnumerable<Reached> Whole(IReadOnlyList<Reached> reached) =>
        reached
            .GroupBy(r => r.Unit)
            .Select(unit =>
                unit.FirstOrDefault(r => r.Group is null)
                ?? new(unit.Key, unit.Sum(r => r.Number), unit.Any(r => r.How == CountManner.Estimate) ? CountManner.Estimate : unit.First().How)
            );
}
