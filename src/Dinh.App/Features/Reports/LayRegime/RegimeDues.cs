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

    /// <summary>A day and month for each period of the year.</summary>
    DaysOfYear,

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

    /// <param name="days">One for each period of the year, in order.</param>
    public static DueRule OfYear(IReadOnlyList<(int Month, int Day)> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new(
            DueKind.DayOfYear,
            new(
                $"chậm nhất {string.Join(", ", days.Select(d => $"{d.Day:00}/{d.Month:00}"))} hằng năm, mỗi kỳ một ngày theo thứ tự",
                $"by {string.Join(", ", days.Select(d => $"{d.Day}/{d.Month}"))} each year, one day for each period in order"
            ),
            Day: string.Join(' ', days.Select(d => $"{d.Month:00}-{d.Day:00}"))
        );
    }

    /// <summary>Days as people write them: "15/6, 01/12"; null where one of them is none, or they do not follow each other.</summary>
    public static IReadOnlyList<(int Month, int Day)>? ReadDays(string? words)
    {
        var days = new List<(int Month, int Day)>();
        foreach (var word in (words ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!DateOnly.TryParseExact($"{word}/2000", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return null;
            days.Add((day.Month, day.Day));
        }

        return days.Count > 0 && days.SequenceEqual(days.Distinct().Order()) ? days : null;
    }

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
            DueKind.DayOfYear => rule.Day!.Contains(' ') ? DueChoice.DaysOfYear : DueChoice.DayOfYear,
            DueKind.AfterWindow when kind == PeriodKind.Own && !rule.Working => DueChoice.Once,
            DueKind.AfterWindow => rule.Working ? DueChoice.WorkingDaysAfter : DueChoice.DaysAfter,
            _ => DueChoice.Later,
        };
    }
}
