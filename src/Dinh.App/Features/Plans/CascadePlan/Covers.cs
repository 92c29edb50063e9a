using System.Globalization;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Reading.Matching;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>Has the entries of a higher plan looked for in a lower one.</summary>
internal static class Covers
{
    // Comparing grows with the product of both plans; no plan that was met comes near.
    private const int Most = 400;

    /// <summary>For each order of the higher plan that is answered, by which entries, the surest first.</summary>
    public static IReadOnlyDictionary<int, Cover> Of(IEnumerable<PlanEntry> higher, IEnumerable<PlanEntry> lower, IReadOnlyCollection<int> asked)
    {
        var given = lower.OrderBy(e => e.Order).Take(Most).ToDictionary(e => Key(e.Order));
        return TaskMatcher
            .Match([.. higher.Where(e => asked.Contains(e.Order)).Take(Most).Select(TextOf)], [.. given.Values.Select(TextOf)])
            .GroupBy(m => m.Higher)
            .ToDictionary(
                g => int.Parse(g.Key, CultureInfo.InvariantCulture),
                g => new Cover([.. g.OrderByDescending(m => m.Share).Select(m => given[m.Lower].Id)], g.Max(m => m.Share), WhyOf(g.MaxBy(m => m.Share)!))
            );
    }

    private static Sentence WhyOf(TaskMatch best) => best.Why;

    private static TaskText TextOf(PlanEntry entry) =>
        new(Key(entry.Order), entry.Title)
        {
            Detail = entry.Detail,
            Kind = entry.TaskKind,
            Roles = $"{entry.Lead};{entry.Advise};{entry.Coordinate}",
            Start = entry.Window.Start,
            End = entry.Window.End,
        };

    private static string Key(int order) => order.ToString(CultureInfo.InvariantCulture);
}
