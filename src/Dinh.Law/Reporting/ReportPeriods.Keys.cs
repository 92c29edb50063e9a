using System.Globalization;
using System.Text.RegularExpressions;

namespace Dinh.Law.Reporting;

/// <summary>The keys by which periods are stored and called.</summary>
public static partial class ReportPeriods
{
    /// <summary>The period that a key names; null when it names none.</summary>
    public static ReportPeriod? Read(string? key)
    {
        if (key is null || KeyForm().Match(key) is not { Success: true } match)
            return null;
        if (match.Groups["from"].Success)
            return Day(match, "from") is { } from && Day(match, "to") is { } to && from <= to && from.Year >= FirstYear && to.Year <= LastYear
                ? Own(from, to)
                : null;

        var (kind, number) = (KindOf(match), match.Groups["n"] is { Success: true } n ? int.Parse(n.ValueSpan, CultureInfo.InvariantCulture) : 1);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return year is >= FirstYear and <= LastYear && number >= 1 && number <= NumbersIn(kind) ? Of(kind, year, number) : null;
    }

    private static PeriodKind KindOf(Match key) =>
        key.Groups["kind"].Value switch
        {
            "M" => PeriodKind.Month,
            "Q" => PeriodKind.Quarter,
            "H" => PeriodKind.HalfYear,
            "9M" => PeriodKind.NineMonths,
            _ => PeriodKind.Year,
        };

    private static DateOnly? Day(Match key, string group) =>
        DateOnly.TryParseExact(key.Groups[group].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(
        @"^(?:(?<from>\d{4}-\d\d-\d\d)\.\.(?<to>\d{4}-\d\d-\d\d)|(?<year>\d{4})(?:-(?:(?<kind>M)(?<n>\d\d)|(?<kind>[QH])(?<n>\d)|(?<kind>9M)))?)\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex KeyForm();
}
