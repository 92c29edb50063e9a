using System.Globalization;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>How who lays a regime says when its reports are due.</summary>
public enum DueChoice
{
    /// <summary>A day of the month in which the figures close.</summary>
    DayOfMonth,

    /// <summary>A day and month of the period's year.</summary>
    DayOfYear,

    /// <summary>So many days after the figures close.</summary>
    DaysAfter,
    WorkingDaysAfter,

    /// <summary>One day, once.</summary>
    Once,

    /// <summary>After a session, a happening or a request, whose day nobody knows yet.</summary>
    Later,
}

/// <summary>Due rules with the words in which people say them.</summary>
public static class RegimeDues
{
    public static DueRule OfMonth(int day) =>
        new(
            DueKind.DayOfMonth,
            new($"chậm nhất ngày {day:00} của tháng chốt số liệu", $"by day {day} of the month in which the figures close"),
            Day: day.ToString(CultureInfo.InvariantCulture)
        );

    public static DueRule OfYear(int month, int day) =>
        new(
            DueKind.DayOfYear,
            new($"chậm nhất ngày {WindowText.Day(new(2000, month, day))[..^5]} hằng năm", $"by {day}/{month} each year"),
            Day: $"{month:00}-{day:00}"
        );

    public static DueRule After(int days, bool working) =>
        new(
            DueKind.AfterWindow,
            working
                ? new($"chậm nhất {days} ngày làm việc sau ngày chốt số liệu", $"within {days} working days of the closing of the figures")
                : new($"chậm nhất {days} ngày sau ngày chốt số liệu", $"within {days} days of the closing of the figures"),
            days,
            working
        );

    /// <summary>Due on one day, for a time of its own that closes before.</summary>
    public static DueRule Once(DateOnly closes, DateOnly due) =>
        new(DueKind.AfterWindow, new($"chậm nhất ngày {WindowText.Day(due)}", $"by {due:yyyy-MM-dd}"), due.DayNumber - closes.DayNumber);

    public static DueRule Later(string words) => new(DueKind.OnRequest, new(words, words));

    /// <summary>How a form shows a rule.</summary>
    public static DueChoice ChoiceOf(DueRule rule, PeriodKind kind)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Kind switch
        {
            DueKind.DayOfMonth => DueChoice.DayOfMonth,
            DueKind.DayOfYear => DueChoice.DayOfYear,
            DueKind.AfterWindow when kind == PeriodKind.Own && !rule.Working => DueChoice.Once,
            DueKind.AfterWindow => rule.Working ? DueChoice.WorkingDaysAfter : DueChoice.DaysAfter,
            _ => DueChoice.Later,
        };
    }
}
