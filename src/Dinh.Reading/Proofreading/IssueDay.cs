using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading;

/// <summary>The place-and-date line of the plan: where it stands, and the window in which the plan was issued.</summary>
/// <param name="Passage">The line; null when there is none.</param>
/// <param name="First">The first day it may have been issued on; null when not even the year is known.</param>
/// <param name="Last">The last such day: the same when the day is stated.</param>
/// <param name="HasDay">Whether the day is stated.</param>
internal sealed partial record IssueDay(Passage? Passage, DateOnly? First, DateOnly? Last, bool HasDay)
{
    public static IssueDay Of(Galley galley)
    {
        var lines = galley.Lines.Where(l => l.Zone is Zone.Header or Zone.Title or Zone.Recipients or Zone.Signature || l.Line <= 12 || IsClosing(galley, l));
        foreach (var line in lines)
        {
            if (Form().Match(line.Text) is { Success: true } match)
                return Read(line, match);
        }

        return new(null, galley.Reading.Issued, galley.Reading.Issued, galley.Reading.Issued is not null);
    }

    private static bool IsClosing(Galley galley, Passage line) => galley.Lines.Count > 0 && line.Line > galley.Lines[^1].Line - 12 && line.Zone != Zone.Annex;

    private static IssueDay Read(Passage line, Match match)
    {
        var year = int.Parse(match.Groups["y"].Value);
        var hasMonth = int.TryParse(match.Groups["m"].Value, out var month) && month is >= 1 and <= 12;
        if (year is < 1945 or > 2200)
            return new(line, null, null, HasDay: false);
        if (!hasMonth)
            return new(line, new(year, 1, 1), new(year, 12, 31), HasDay: false);

        var days = DateTime.DaysInMonth(year, month);
        if (!int.TryParse(match.Groups["d"].Value, out var day))
            return new(line, new(year, month, 1), new(year, month, days), HasDay: false);

        var issued = new DateOnly(year, month, Math.Clamp(day, 1, days));
        return new(line, issued, issued, HasDay: true);
    }

    [GeneratedRegex(
        @"^(\p{Lu}[\p{L}\s.'-]{1,40}, )?ngày[\s.…_]*(?<d>\d{0,2})([\s.…_]*tháng[\s.…_]*(?<m>\d{0,2})[\s.…_]*năm[\s.…_]*|[/.-](?<m>\d{1,2})[/.-])(?<y>\d{4})\W*$",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
