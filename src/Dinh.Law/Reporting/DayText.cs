using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Law.Text;

namespace Dinh.Law.Reporting;

/// <summary>Days as officials type them: "5/9/2026", "05-09-2026", "ngày 5 tháng 9 năm 2026".</summary>
internal static partial class DayText
{
    public static FigureReading Read(string typed)
    {
        var match = Form().Match(SearchText.Fold(typed.Trim()));
        if (!match.Success)
            return FigureReading.Wrong($"Không hiểu ngày “{typed}”; hãy viết như 05/9/2026.", $"The day “{typed}” is not understood; write it as 05/9/2026.");

        var (year, month, day) = (Part(match, "y"), Part(match, "m"), Part(match, "d"));
        if (year < 100)
            return FigureReading.Wrong($"Năm cần đủ bốn chữ số, như 05/9/20{year:00}.", $"The year needs four digits, as in 05/9/20{year:00}.");
        if (year is < ReportPeriods.FirstYear or > ReportPeriods.LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return FigureReading.Wrong($"Không có ngày “{typed}”; thứ tự là ngày/tháng/năm.", $"There is no day “{typed}”; the order is day/month/year.");

        return FigureReading.Of(RowText.Of(new DateOnly(year, month, day)));
    }

    public static string Write(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year}");

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:ngay\s+)?(?:(?<d>\d{1,2})\s*(?:[/.-]|\s+thang\s+)\s*(?<m>\d{1,2})\s*(?:[/.-]|\s+nam\s+)\s*(?<y>\d{2}|\d{4})|(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2}))\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Form();
}
