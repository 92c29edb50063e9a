using Dinh.Law.Time;

namespace Dinh.Domain.Duties;

/// <summary>Kỳ: one turn of a duty that comes again. It is named by its due day and closed by its own evidence.</summary>
/// <param name="From">First day of the turn.</param>
/// <param name="Due">Last day of the turn.</param>
public readonly record struct Occurrence(DateOnly From, DateOnly Due)
{
    /// <summary>The turns of a window in order, from the first that falls due on or after its start, or else <paramref name="anchor"/>; without end where the window has none.</summary>
    public static IEnumerable<Occurrence> Of(Window window, DateOnly anchor)
    {
        ArgumentNullException.ThrowIfNull(window);
        var rules = window.Repeats.ToList();
        if (rules.Count == 0)
            yield break;

        var first = window.Start ?? anchor;
        var last = window.End ?? DateOnly.MaxValue.AddYears(-1);
        var before = DateOnly.MinValue;
        for (var year = first.Year; year <= last.Year; year++)
        {
            foreach (var turn in rules.SelectMany(r => In(year, r)).OrderBy(t => t.Due).ThenByDescending(t => t.From).DistinctBy(t => t.Due))
            {
                // "15/6 và 15/12 hằng năm": the second turn begins where the first has ended, also where that one fell due before all this began.
                var from = turn.From > before ? turn.From : before.AddDays(1);
                before = turn.Due;
                if (turn.Due >= first && turn.Due <= last)
                    yield return new(from, turn.Due);
            }
        }
    }

    /// <summary>The turns of one rule that fall due in a year.</summary>
    private static IEnumerable<Occurrence> In(int year, Recurrence rule) =>
        rule.Every switch
        {
            Cycle.Weekly => Weeks(year),
            Cycle.Monthly => Months(year, 1, rule),
            Cycle.Quarterly => Months(year, 3, rule),
            Cycle.HalfYearly => Months(year, 6, rule),
            _ => [new(new(year, 1, 1), DayOf(year, rule.Month ?? 12, rule.Day))],
        };

    private static IEnumerable<Occurrence> Weeks(int year)
    {
        var sunday = new DateOnly(year, 1, 1).AddDays((7 - (int)new DateOnly(year, 1, 1).DayOfWeek) % 7);
        for (var due = sunday; due.Year == year; due = due.AddDays(7))
            yield return new(due.DayNumber < 6 ? DateOnly.MinValue : due.AddDays(-6), due);
    }

    // The month stated is one of the cycle's own ("tháng đầu của quý"); where none is, the cycle ends with its last.
    private static IEnumerable<Occurrence> Months(int year, int length, Recurrence rule) =>
        Enumerable
            .Range(0, 12 / length)
            .Select(n => new Occurrence(new(year, (n * length) + 1, 1), DayOf(year, (n * length) + Math.Min(rule.Month ?? length, length), rule.Day)));

    /// <summary>The stated day of the month; its last day where the words give none.</summary>
    private static DateOnly DayOf(int year, int month, int? day)
    {
        var length = DateTime.DaysInMonth(year, month);
        return new(year, month, Math.Min(day ?? length, length));
    }
}
