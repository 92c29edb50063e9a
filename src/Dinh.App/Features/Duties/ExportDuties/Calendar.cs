using System.Text;

namespace Dinh.App.Features.Duties.ExportDuties;

/// <summary>An iCalendar file (RFC 5545): every line ends in CR LF and is folded at 75 bytes, so that every calendar reads it.</summary>
public static class Calendar
{
    private const int LineBytes = 75;

    /// <summary>How a calendar begins.</summary>
    public static string Opening(string name) =>
        Line("BEGIN", "VCALENDAR")
        + Line("VERSION", "2.0")
        + Line("PRODID", "-//Dinh//Dinh//VI")
        + Line("CALSCALE", "GREGORIAN")
        + Line("METHOD", "PUBLISH")
        + Line("X-WR-CALNAME", Words(name));

    public static string Line(string name, string value) => Fold($"{name}:{value}") + "\r\n";

    /// <summary>Words inside a value: the signs that mean something to the format are written so that they don't.</summary>
    public static string Words(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n")
            .Replace("\0", "", StringComparison.Ordinal);

    private static string Fold(string line)
    {
        if (Encoding.UTF8.GetByteCount(line) <= LineBytes)
            return line;

        var folded = new StringBuilder();
        var used = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (used + letter.Utf8SequenceLength > LineBytes)
            {
                folded.Append("\r\n ");
                used = 1;
            }

            folded.Append(letter);
            used += letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
