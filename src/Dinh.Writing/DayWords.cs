using System.Globalization;
using System.Text.RegularExpressions;

namespace Dinh.Writing;

/// <summary>A day in the words of a paper.</summary>
public static partial class DayWords
{
    /// <summary>"ngày 05 tháng 01 năm 2026": a zero stands before days below 10 and before the months 1 and 2 (Decree 30/2020, Appendix I).</summary>
    public static string Of(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}");

    /// <summary>"05/01/2026", as days stand in running text.</summary>
    public static string InFigures(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>Words brought from elsewhere with their days written as a paper writes them: "từ 4/5/2026" as "từ 04/05/2026", "ngày 5 tháng 1 năm 2026" as "ngày 05 tháng 01 năm 2026".</summary>
    public static string Settled(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Days()
            .Replace(
                words,
                m =>
                    DayOf(m) is not { } day ? m.Value
                    : m.Groups["slash"].Success ? InFigures(day)
                    : Of(day)
            );
    }

    private static DateOnly? DayOf(Match match)
    {
        var (year, month, day) = (Part(match, "y"), Part(match, "m"), Part(match, "d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\d/])(?:(?<d>\d{1,2})(?<slash>/)(?<m>\d{1,2})/(?<y>[12]\d{3})|ngày (?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>[12]\d{3}))(?![\d/])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Days();
}
