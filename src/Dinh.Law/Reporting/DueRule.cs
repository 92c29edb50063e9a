using Dinh.Law.Time;

namespace Dinh.Law.Reporting;

/// <summary>What fixes the last day of a report.</summary>
public enum DueKind
{
    /// <summary>So many days after the window of its figures ends.</summary>
    AfterWindow,

    /// <summary>A day of the month in which the window ends.</summary>
    DayOfMonth,

    /// <summary>A day of the period's year.</summary>
    DayOfYear,

    /// <summary>The People's Council's next regular session, whose day the commune knows.</summary>
    NextSession,

    /// <summary>After a happening, such as the yearly conference, whose day the unit knows.</summary>
    AfterEvent,

    /// <summary>When a body above asks.</summary>
    OnRequest,
}

/// <summary>Hạn gửi: by when a report is due.</summary>
/// <param name="Days">After the window or the happening.</param>
/// <param name="Working">Whether the days are working days.</param>
/// <param name="Day">"11-30" of the year, "06-15 12-01" where each period of the year has a day of its own, or "20" of the month.</param>
/// <param name="Before">Whether it must be there before that day, not on it.</param>
/// <param name="Words">As people say it.</param>
public sealed record DueRule(DueKind Kind, Sentence Words, int? Days = null, bool Working = false, string? Day = null, bool Before = false)
{
    /// <summary>Whether the day follows from the period alone.</summary>
    public bool IsKnown => Kind is DueKind.AfterWindow or DueKind.DayOfMonth or DueKind.DayOfYear;

    /// <summary>The last day for a period; null where somebody must say it.</summary>
    public DateOnly? For(ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        DateOnly? day = Kind switch
        {
            DueKind.AfterWindow => Working ? WorkingCalendar.Vietnam.AddDays(period.To, Days ?? 0) : period.To.AddDays(Days ?? 0),
            DueKind.DayOfMonth => DayIn(period.To.Year, period.To.Month, Day!),
            DueKind.DayOfYear => DayIn(period.Year, OfPeriod(period.Number)),
            _ => null,
        };
        return Before ? day?.AddDays(-1) : day;
    }

    private string OfPeriod(int number)
    {
        var days = Day!.Split(' ');
        return days[(number - 1) % days.Length];
    }

    private static DateOnly DayIn(int year, string day) => DayIn(year, int.Parse(day[..2]), day[3..]);

    private static DateOnly DayIn(int year, int month, string day) => new(year, month, Math.Min(int.Parse(day), DateTime.DaysInMonth(year, month)));
}
