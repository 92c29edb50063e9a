namespace Dinh.Law.Reminding;

/// <summary>One rung: how many days are left on that morning, fewer than none when late, and whether the superior body is told.</summary>
public readonly record struct Rung(int DaysLeft, bool Escalates);

/// <summary>The days before and after a due day on which a task of one kind is brought to mind. A habit of the program, dated as law is; no law demands it.</summary>
/// <param name="Task">The kind of task; "*" for those without a row of their own.</param>
/// <param name="Before">How many days before; 0 is the due day itself.</param>
/// <param name="After">How many days after; from the last on again each <paramref name="Every"/>.</param>
/// <param name="Escalate">How many days late the superior body is first told.</param>
public sealed record Ladder(
    string Task,
    DateOnly From,
    IReadOnlyList<int> Before,
    IReadOnlyList<int> After,
    int Every,
    int Escalate,
    int EscalateEvery,
    Confidence Confidence
)
{
    /// <summary>The rung that this morning stands on, if any. What would fall on a day off is told on the last working day before it, or, when late, on the first after it.</summary>
    public Rung? StepOn(DateOnly due, Morning morning)
    {
        var left = due.DayNumber - morning.Day.DayNumber;
        if (left >= 0 && morning.Ahead.Any(day => Before.Contains(due.DayNumber - day.DayNumber)))
            return new(left, false);

        var late = morning.Behind.Select(day => day.DayNumber - due.DayNumber).Where(days => days > 0).ToList();
        return late.Exists(IsAfter) || late.Exists(IsEscalation) ? new(left, late.Exists(IsEscalation)) : null;
    }

    private bool IsAfter(int days) => After.Contains(days) || (days > After[^1] && (days - After[^1]) % Every == 0);

    private bool IsEscalation(int days) => days >= Escalate && (days - Escalate) % EscalateEvery == 0;
}

/// <summary>The ladder of each kind of task, by date.</summary>
public static class Ladders
{
    private const string Usual = "*";
    private const string Answering = "answer";

    private static readonly List<Ladder> Rows = [.. LawBook.ReadRows<Ladder>("Reminding/ladders.json").OrderByDescending(l => l.From)];

    public static IEnumerable<Ladder> On(DateOnly day) => Rows.Where(l => l.From <= day && l.Task != Answering).DistinctBy(l => l.Task);

    /// <summary>The ladder of the day by which a body is to say whether it takes its part.</summary>
    public static Ladder ForAnswers(DateOnly day) => For(Answering, day);

    public static Ladder For(string? task, DateOnly day) =>
        Rows.Find(l => l.Task == task && l.From <= day)
        ?? Rows.Find(l => l.Task == Usual && l.From <= day)
        ?? throw new NotInForceException(day, Rows[^1].From);

    /// <summary>The due days, from the oldest that is owed on, for which some ladder has a rung this morning: by these duties are looked for.</summary>
    public static IReadOnlyList<DateOnly> DueDays(Morning morning, DateOnly oldest)
    {
        ArgumentNullException.ThrowIfNull(morning);
        return Days([.. On(morning.Day)], morning, oldest);
    }

    /// <summary>The same for answers that are awaited.</summary>
    public static IReadOnlyList<DateOnly> AnswerDays(Morning morning, DateOnly oldest)
    {
        ArgumentNullException.ThrowIfNull(morning);
        return Days([ForAnswers(morning.Day)], morning, oldest);
    }

    private static List<DateOnly> Days(List<Ladder> ladders, Morning morning, DateOnly oldest)
    {
        var furthest = morning.Ahead[^1].AddDays(ladders.Max(l => l.Before.Max()));
        return
        [
            .. Enumerable
                .Range(oldest.DayNumber, Math.Max(0, furthest.DayNumber - oldest.DayNumber + 1))
                .Select(DateOnly.FromDayNumber)
                .Where(due => ladders.Exists(l => l.StepOn(due, morning) is not null)),
        ];
    }
}
