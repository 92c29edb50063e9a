using Dinh.Law.Time;

namespace Dinh.Law.LocalActs;

/// <summary>What the law demands of one step of one kind of act, from a day on.</summary>
/// <param name="Kind">The kind of act.</param>
/// <param name="Step">The step.</param>
/// <param name="From">The first day on which this is the law.</param>
/// <param name="Demand">What is to be done, in one sentence.</param>
/// <param name="Basis">The place that demands it.</param>
/// <param name="Confidence">How far it may be trusted.</param>
/// <param name="Binding">Whether the next step waits for it; false where it is the body's own choice.</param>
/// <param name="Days">At least so many days where the step is to last (consulting), at most where it is to be done (the others); null where the law names none.</param>
/// <param name="Working">Whether the days are working days.</param>
/// <param name="Yearly">The day of each year on which it comes again, "11-18"; null where the law names none.</param>
/// <param name="Note">What else the reader must know.</param>
public sealed record StepRule(
    ActKind Kind,
    ActStep Step,
    DateOnly From,
    Sentence Demand,
    Citation Basis,
    Confidence Confidence,
    bool Binding = true,
    int? Days = null,
    bool Working = false,
    string? Yearly = null,
    Sentence? Note = null
)
{
    /// <summary>The last of the days counted from <paramref name="start"/>, which itself does not count; null where the law names none.</summary>
    public DateOnly? LastDayFrom(DateOnly start) =>
        Days is not { } days ? null
        : Working ? WorkingCalendar.Vietnam.AddDays(start, days)
        : start.AddDays(days);
}

/// <summary>The steps that each kind of act goes through, as the law of each day has them.</summary>
public static class Procedures
{
    private static readonly List<StepRule> Rows = LawBook.ReadRows<StepRule>("LocalActs/procedures.json");

    public static IReadOnlyList<StepRule> All => Rows;

    /// <summary>The steps in their order; none on a day when no law known here speaks of this kind.</summary>
    public static IReadOnlyList<StepRule> Of(ActKind kind, DateOnly day) =>
        [.. Rows.Where(r => r.Kind == kind && r.From <= day).GroupBy(r => r.Step).Select(g => g.MaxBy(r => r.From)!).OrderBy(r => r.Step)];

    public static StepRule? Find(ActKind kind, ActStep step, DateOnly day) =>
        Rows.Where(r => r.Kind == kind && r.Step == step && r.From <= day).MaxBy(r => r.From);

    /// <summary>The first day of the law on this kind.</summary>
    public static DateOnly BeginOf(ActKind kind) => Rows.Where(r => r.Kind == kind).Min(r => r.From);
}
