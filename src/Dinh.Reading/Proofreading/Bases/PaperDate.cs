using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A date written in a plan, with what its figures say even when no such day exists.</summary>
/// <param name="Start">First character in the passage.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Day">The day as written.</param>
/// <param name="Month">The month as written.</param>
/// <param name="Year">The year; null when the text leaves it open.</param>
internal readonly record struct PaperDate(int Start, int End, int Day, int Month, int? Year)
{
    public DateOnly? Value => Year is { } year && year is > 1900 and < 2200 && IsPossible ? new(year, Month, Day) : null;

    public bool IsPossible => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year is { } y && y is > 0 and < 9999 ? y : 2024, Month);

    public static IEnumerable<PaperDate> In(string text) =>
        Patterns.ShortDate().Matches(text).Concat(Patterns.LongDate().Matches(text)).Select(Of).OrderBy(d => d.Start);

    private static PaperDate Of(Match match)
    {
        var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value) : (int?)null;
        return new(match.Index, match.Index + match.Length, int.Parse(match.Groups["d"].Value), int.Parse(match.Groups["m"].Value), year);
    }
}
