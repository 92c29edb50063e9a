using Dinh.Law.Time;

namespace Dinh.Law.Disclosing;

/// <summary>What fixes the last day by which something must be public.</summary>
public enum DisclosureDueKind
{
    /// <summary>So many days after the period it tells of.</summary>
    AfterPeriod,

    /// <summary>So many days after a decision, a document or a happening, whose day the commune knows.</summary>
    AfterEvent,

    /// <summary>A day of the period's year: "01-15".</summary>
    DayOfYear,
}

/// <summary>By when something must be public.</summary>
/// <param name="Days">After the period or the event, which itself does not count; null for the general delay of the law.</param>
/// <param name="Event">What is waited for: "Hội đồng nhân dân xã quyết định dự toán".</param>
/// <param name="Day">"01-15" of the year.</param>
public sealed record DisclosureDue(DisclosureDueKind Kind, int? Days = null, bool Working = false, Sentence? Event = null, string? Day = null);

/// <summary>Việc công khai: one thing under an item that falls due by itself or when something happens – "budget execution of the quarter" under the budget.</summary>
/// <param name="Key">The item's key and its own: "11.2/thuc-hien-quy".</param>
/// <param name="Item">The key of its <see cref="DisclosureItem"/>; null for the lists, plans and reports about disclosing itself.</param>
/// <param name="Expected">Whether it is expected in every period, so that silence is a fault; else it may be that nothing happened.</param>
/// <param name="Basis">The place that fixes its day; the sector's own where that prevails.</param>
/// <param name="Note">What else whoever relies on it must know.</param>
/// <param name="Demands">The forms that it must take, where it stands under no item.</param>
public sealed record DisclosureTask(
    Discloser Discloser,
    string Key,
    string? Item,
    Sentence Name,
    DisclosureRhythm Rhythm,
    DisclosureDue Due,
    bool Expected,
    DateOnly From,
    Citation Basis,
    Confidence Confidence,
    DateOnly? LastDay = null,
    Sentence? Note = null,
    IReadOnlyList<FormDemand>? Demands = null
)
{
    public bool HoldsOn(DateOnly day) => From <= day && (LastDay is null || day <= LastDay);

    /// <summary>The forms that the law demands: those of its item, or its own where it stands under none.</summary>
    public IReadOnlyList<FormDemand> DemandsOn(DateOnly day) => Item is { } item ? DisclosureItems.Find(item, day)?.Demands ?? [] : Demands ?? [];

    /// <summary>"Thực hiện ngân sách quý II năm 2026".</summary>
    public Sentence NameIn(DisclosurePeriod? period) => period is { } p ? new($"{Name.Vi} {p.Name.Vi}", $"{Name.En}, {p.Name.En}") : Name;
}

/// <summary>The day, and why it is that day.</summary>
/// <param name="On">Null while the event that it waits for has not happened.</param>
/// <param name="LocalGround">The local paper that fixed it; null where the law's own day holds.</param>
public sealed record DisclosureDay(DateOnly? On, int? Days, bool Working, Sentence Reason, Citation Basis, Confidence Confidence, string? LocalGround = null);

/// <summary>A province's own days for a task, by a paper of its own.</summary>
/// <param name="Ground">The paper: "Quyết định 12/2026/QĐ-UBND ngày 03/02/2026".</param>
public sealed record LocalDay(string Task, int Days, bool Working, string Ground);

/// <summary>The things that fall due to be made public.</summary>
public static class DisclosureTasks
{
    private static readonly List<DisclosureTask> Rows = LawBook.ReadRows<DisclosureTask>("Disclosing/tasks.json");

    public static IReadOnlyList<DisclosureTask> All => Rows;

    public static IReadOnlyList<DisclosureTask> Of(Discloser discloser, DateOnly day) => [.. Rows.Where(t => t.Discloser == discloser && t.HoldsOn(day))];

    public static DisclosureTask? Find(string key, DateOnly day) => Rows.Find(t => t.Key == key && t.HoldsOn(day));

    /// <summary>By when it must be public.</summary>
    /// <param name="task">What falls due.</param>
    /// <param name="period">The period it tells of; null where it has none.</param>
    /// <param name="happened">The day of the decision or event; null while it has not happened.</param>
    /// <param name="local">The province's own days, where it has laid some down.</param>
    public static DisclosureDay DueOf(DisclosureTask task, DisclosurePeriod? period, DateOnly? happened, LocalDay? local = null)
    {
        ArgumentNullException.ThrowIfNull(task);
        var asked = happened ?? period?.To ?? task.From;
        var general = DisclosureDelays.Of(task.Discloser, asked) ?? DisclosureDelays.Of(task.Discloser, task.From)!;
        var (days, working) =
            local is { } own ? (own.Days, own.Working)
            : task.Due.Days is { } fixedDays ? (fixedDays, task.Due.Working)
            : (general.Days, general.Working);
        var start = StartOf(task, period, happened);
        DateOnly? on =
            task.Due.Kind == DisclosureDueKind.DayOfYear && local is null ? DayIn(period!.Value.Year, task.Due.Day!)
            : start is not { } from ? null
            : working ? WorkingCalendar.Vietnam.AddDays(from, days)
            : from.AddDays(days);
        return new(on, days, working, DueReason.Of(task, period, start, (days, working), local), task.Basis, task.Confidence, local?.Ground);
    }

    private static DateOnly? StartOf(DisclosureTask task, DisclosurePeriod? period, DateOnly? happened) =>
        task.Due.Kind switch
        {
            DisclosureDueKind.AfterPeriod => period?.To,
            DisclosureDueKind.DayOfYear => period is { } p ? new DateOnly(p.Year, 1, 1).AddDays(-1) : null,
            _ => happened,
        };

    private static DateOnly DayIn(int year, string day) => new(year, int.Parse(day[..2]), int.Parse(day[3..]));
}
