using System.Globalization;
using Dinh.Law.Time;

namespace Dinh.Law.Reporting;

/// <summary>How the values of a register's rows are written, and counted with: numbers with a point, days as year-month-day.</summary>
public static class RowText
{
    private const int Centuries = 60_000;

    /// <summary>The number written; of a day its number among all days; null for words and blanks.</summary>
    public static decimal? Number(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;

        return Day(text)?.DayNumber;
    }

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Of(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The working days after the first day up to and with the second.</summary>
    internal static decimal? WorkingDays(decimal? first, decimal? last)
    {
        if (first is not { } from || last is not { } to || !IsDay(from) || !IsDay(to) || Math.Abs(to - from) > Centuries)
            return null;

        return WorkingCalendar.Vietnam.Between(DateOnly.FromDayNumber((int)from), DateOnly.FromDayNumber((int)to));
    }

    // Before the list of public holidays begins nothing says which days were worked.
    private static bool IsDay(decimal number) =>
        number % 1 == 0 && number >= new DateOnly(PublicHolidays.FirstYear, 1, 1).DayNumber && number <= new DateOnly(ReportPeriods.LastYear, 12, 31).DayNumber;
}
