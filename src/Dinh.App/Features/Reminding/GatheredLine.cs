using Dinh.App.Features.Disclosure;
using Dinh.Domain.Reminding;
using Dinh.Law;

namespace Dinh.App.Features.Reminding;

/// <summary>What a letter tells in one line: one matter, or all of a body that the law's list gives it at once.</summary>
/// <param name="First">The most urgent.</param>
/// <param name="Count">How many are told together.</param>
public sealed record GatheredLine(LetterLine First, int Count)
{
    private const string Disclosure = "disclosure";

    public bool IsMany => Count > 1;

    /// <summary>"12 khoản công khai đến hạn trong 7 ngày".</summary>
    public Sentence Words(DateOnly lastDue, DateOnly today) =>
        !IsMany
            ? new(First.Content, First.Content)
            : First.Heap switch
            {
                LetterHeap.Soon => new(
                    $"{Count} khoản công khai đến hạn trong {lastDue.DayNumber - today.DayNumber} ngày",
                    $"{Count} matters to be made public within {lastDue.DayNumber - today.DayNumber} days"
                ),
                LetterHeap.Today => new($"{Count} khoản công khai đến hạn hôm nay", $"{Count} matters to be made public today"),
                _ => new($"{Count} khoản công khai quá hạn", $"{Count} matters not made public in time"),
            };

    /// <summary>The latest day among those told together.</summary>
    public DateOnly LastDue { get; init; } = First.Due;

    public string Link =>
        IsMany
            ? First.Heap is LetterHeap.Escalated
                ? RemindingLinks.Of(First)
                : $"{DisclosureLinks.List}?co-quan={First.For}"
            : RemindingLinks.Of(First);

    /// <summary>Puts together what the law's list gives a body, heap by heap; whatever a leader called on somebody for stays by itself.</summary>
    public static IReadOnlyList<GatheredLine> Of(IEnumerable<LetterLine> lines) =>
        [
            .. lines
                .GroupBy(l => l is { TaskKind: Disclosure, UrgedBy: null, Awaited: null } ? (object)(l.Heap, l.For, l.Owner, l.Role) : l)
                .Select(g => new GatheredLine(g.MinBy(l => l.Due)!, g.Count()) { LastDue = g.Max(l => l.Due) }),
        ];
}
