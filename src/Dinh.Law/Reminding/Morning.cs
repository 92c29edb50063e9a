using Dinh.Law.Time;

namespace Dinh.Law.Reminding;

/// <summary>A working morning, with the days off around it for which it stands in.</summary>
/// <param name="Ahead">The day itself and the days off that follow it: what is due to be told on them is told now.</param>
/// <param name="Behind">The days off before it and the day itself: what was late on them is told now.</param>
public sealed record Morning(DateOnly Day, IReadOnlyList<DateOnly> Ahead, IReadOnlyList<DateOnly> Behind)
{
    /// <summary>Null on a day off: nobody is reminded then.</summary>
    public static Morning? Of(DateOnly day, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!calendar.IsWorking(day))
            return null;

        var (last, next) = (calendar.AddDays(day, -1), calendar.AddDays(day, 1));
        return new(day, Days(day, next.AddDays(-1)), Days(last.AddDays(1), day));
    }

    private static List<DateOnly> Days(DateOnly from, DateOnly to) =>
        [.. Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(DateOnly.FromDayNumber)];
}
