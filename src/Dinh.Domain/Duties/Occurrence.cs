using Dinh.Law.Time;

namespace Dinh.Domain.Duties;

/// <summary>Kỳ: one turn of a duty that comes again. It is named by its due day and closed by its own evidence.</summary>
/// <param name="From">First day of the turn.</param>
/// <param name="Due">Last day of the turn.</param>
public readonly record struct Occurrence(DateOnly From, DateOnly Due)
{
    /// <summary>The turns of a window in order, from the first that falls due on or after <paramref name="anchor"/>; without end where the window has none.</summary>
    public static IEnumerable<Occurrence> Of(Window window, DateOnly anchor)
    {
        ArgumentNullException.ThrowIfNull(window);
        if (!window.Recurs)
            yield break;

        var first = window.Start ?? anchor;
        var last = window.Kind is TimeKind.Within ? window.End : null;
        for (var from = FirstOfCycle(window.Every!.Value, first); from.Year < DateOnly.MaxValue.Year; from = Next(window.Every.Value, from))
        {
            var due = DueIn(window, from);
            if (last is { } end && due > end)
                yield break;
            if (due >= first)
                yield return new(from, due);
        }
    }

    private static DateOnly FirstOfCycle(Cycle cycle, DateOnly day) =>
        cycle switch
        {
            Cycle.Weekly => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            Cycle.Monthly => new(day.Year, day.Month, 1),
            Cycle.Quarterly => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            Cycle.HalfYearly => new(day.Year, ((day.Month - 1) / 6 * 6) + 1, 1),
            _ => new(day.Year, 1, 1),
        };

    private static DateOnly Next(Cycle cycle, DateOnly from) =>
        cycle switch
        {
            Cycle.Weekly => from.AddDays(7),
            Cycle.Monthly => from.AddMonths(1),
            Cycle.Quarterly => from.AddMonths(3),
            Cycle.HalfYearly => from.AddMonths(6),
            _ => from.AddYears(1),
        };

    /// <summary>The stated day in the cycle's last month (for a year: in the stated month); the month's last day where the words give none.</summary>
    private static DateOnly DueIn(Window window, DateOnly from)
    {
        if (window.Every is Cycle.Weekly)
            return from.AddDays(6);

        var end = Next(window.Every!.Value, from).AddDays(-1);
        var month = window.Every is Cycle.Yearly && window.Month is { } stated ? stated : end.Month;
        var length = DateTime.DaysInMonth(end.Year, month);
        return new(end.Year, month, Math.Min(window.Day ?? length, length));
    }
}
