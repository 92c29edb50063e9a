using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.App.Features.Disclosure.ListDues;

/// <summary>What is due under one item of the law, in the law's order.</summary>
internal sealed record DueGroup<T>(string? Key, Sentence Name, Citation? Basis, IReadOnlyList<T> Dues);

/// <summary>Puts what is due in the order of the law's list, item by item and period by period.</summary>
internal static class DueGroups
{
    private static readonly Dictionary<string, (DisclosureTask Task, int Place)> Tasks = DisclosureTasks
        .All.Select((t, n) => (t, n))
        .DistinctBy(x => x.t.Key)
        .ToDictionary(x => x.t.Key, x => x);

    public static IEnumerable<DueGroup<DueDisclosure>> InLawOrder(this IEnumerable<DueDisclosure> dues, DateOnly today) =>
        dues.InLawOrder(d => (d.TaskKey, d.PeriodKey), today);

    /// <param name="dues">In any order.</param>
    /// <param name="keys">The keys of the task and of the period.</param>
    /// <param name="today">The day whose list names the items.</param>
    public static IEnumerable<DueGroup<T>> InLawOrder<T>(this IEnumerable<T> dues, Func<T, (string Task, string Period)> keys, DateOnly today) =>
        dues.OrderBy(d => Tasks.TryGetValue(keys(d).Task, out var known) ? known.Place : int.MaxValue)
            .ThenBy(d => keys(d).Period, StringComparer.Ordinal)
            .GroupBy(d => TaskOf(keys(d).Task)?.Item)
            .Select(g => Titled<T>(g.Key, [.. g], today));

    public static DisclosureTask? TaskOf(string key) => Tasks.TryGetValue(key, out var known) ? known.Task : null;

    private static DueGroup<T> Titled<T>(string? key, IReadOnlyList<T> dues, DateOnly today)
    {
        var item = key is null ? null : DisclosureItems.Find(key, today);
        return new(key, item?.Name ?? new("Kế hoạch, danh sách, báo cáo về công khai", "Plan, list and report about disclosing"), item?.Basis, dues);
    }
}
