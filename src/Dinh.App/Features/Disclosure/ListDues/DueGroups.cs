using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.App.Features.Disclosure.ListDues;

/// <summary>What is due under one item of the law, in the law's order.</summary>
internal sealed record DueGroup(string? Key, Sentence Name, Citation? Basis, IReadOnlyList<DueDisclosure> Dues);

/// <summary>Puts what is due in the order of the law's list, item by item and period by period.</summary>
internal static class DueGroups
{
    private static readonly Dictionary<string, (DisclosureTask Task, int Place)> Tasks = DisclosureTasks
        .All.Select((t, n) => (t, n))
        .DistinctBy(x => x.t.Key)
        .ToDictionary(x => x.t.Key, x => x);

    public static IEnumerable<DueGroup> InLawOrder(this IEnumerable<DueDisclosure> dues, DateOnly today) =>
        dues.OrderBy(d => Tasks.TryGetValue(d.TaskKey, out var known) ? known.Place : int.MaxValue)
            .ThenBy(d => d.PeriodKey, StringComparer.Ordinal)
            .GroupBy(d => TaskOf(d)?.Item)
            .Select(g => Titled(g.Key, [.. g], today));

    public static DisclosureTask? TaskOf(DueDisclosure due) => Tasks.TryGetValue(due.TaskKey, out var known) ? known.Task : null;

    private static DueGroup Titled(string? key, IReadOnlyList<DueDisclosure> dues, DateOnly today)
    {
        var item = key is null ? null : DisclosureItems.Find(key, today);
        return new(key, item?.Name ?? new("Kế hoạch, danh sách, báo cáo về công khai", "Plan, list and report about disclosing"), item?.Basis, dues);
    }
}
