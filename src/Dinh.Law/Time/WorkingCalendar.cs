using System.Collections.Frozen;

namespace Dinh.Law.Time;

/// <summary>Counts working days: Saturdays, Sundays and public holidays do not count, unless a year's notice has them worked.</summary>
public sealed class WorkingCalendar
{
    private readonly Func<int, YearOfRest> yearOf;

    /// <summary>A calendar of its own days of rest, the same every year.</summary>
    public WorkingCalendar(IReadOnlySet<DateOnly> holidays)
    {
        var rest = holidays.ToFrozenDictionary(h => h, h => new RestDay(h, new("Ngày nghỉ", "Day of rest"), null, Confidence.Text));
        var year = new YearOfRest(rest, FrozenSet<DateOnly>.Empty);
        yearOf = _ => year;
    }

    private WorkingCalendar(Func<int, YearOfRest> yearOf) => this.yearOf = yearOf;

    /// <summary>The calendar of public bodies in Vietnam.</summary>
    public static WorkingCalendar Vietnam { get; } = new(PublicHolidays.Of);

    public bool IsWorking(DateOnly day)
    {
        var year = yearOf(day.Year);
        return !year.Rest.ContainsKey(day) && (!IsWeekend(day) || year.Worked.Contains(day));
    }

    /// <summary>Why nobody works that day, and the law that says so; null for a working day.</summary>
    public RestDay? WhyNot(DateOnly day)
    {
        if (yearOf(day.Year).Rest.TryGetValue(day, out var rest))
            return rest;
        if (IsWorking(day))
            return null;

        var name = day.DayOfWeek == DayOfWeek.Saturday ? new Sentence("Thứ Bảy", "Saturday") : new Sentence("Chủ nhật", "Sunday");
        return new(day, name, null, Confidence.Text);
    }

    /// <summary>The working day that is <paramref name="workingDays"/> after <paramref name="start"/>, which itself does not count; before it when negative.</summary>
    public DateOnly AddDays(DateOnly start, int workingDays)
    {
        var step = Math.Sign(workingDays);
        var day = start;
        for (var left = Math.Abs(workingDays); left > 0; )
        {
            day = day.AddDays(step);
            if (IsWorking(day))
                left--;
        }

        return day;
    }

    /// <summary>How many working days lie after <paramref name="start"/> up to and with <paramref name="end"/>; negative when the end comes first.</summary>
    public int Between(DateOnly start, DateOnly end)
    {
        if (end < start)
            return -Before(end, start);

        var count = 0;
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1))
        {
            if (IsWorking(day))
                count++;
        }

        return count;
    }

    private int Before(DateOnly end, DateOnly start)
    {
        var count = 0;
        for (var day = end; day < start; day = day.AddDays(1))
        {
            if (IsWorking(day))
                count++;
        }

        return count;
    }

    /// <summary>The day itself when it is worked, else the next that is.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorking(day) ? day : AddDays(day, 1);

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
