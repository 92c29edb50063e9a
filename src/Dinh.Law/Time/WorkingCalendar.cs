namespace Dinh.Law.Time;

/// <summary>Counts working days: Saturdays, Sundays and public holidays do not count.</summary>
public sealed class WorkingCalendar(IReadOnlySet<DateOnly> holidays)
{
    /// <summary>The calendar of public bodies in Vietnam.</summary>
    public static WorkingCalendar Vietnam { get; } = new(new HashSet<DateOnly>());

    public DateOnly AddDays(DateOnly start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);

        var day = start;
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            if (IsWorking(day))
                workingDays--;
        }

        return day;
    }

    public bool IsWorking(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);
}
