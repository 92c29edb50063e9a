using System.Text.RegularExpressions;

namespace Dinh.Reading.Files.Pdf;

/// <summary>Puts the rows of words in a cell together into paragraphs: a cell is narrow, and breaks every sentence many times.</summary>
internal static partial class CellText
{
    public static string Of(IEnumerable<Word> words)
    {
        var text = "";
        foreach (var line in Row.Of(words).Select(row => row.Text.Trim()).Where(line => line.Length > 0))
        {
            text = text.Length == 0 ? line : Join(text, line);
        }

        return text;
    }

    /// <summary>A marker begins a new paragraph, and so does a capital after a full stop.</summary>
    public static string Join(string text, string line) =>
        Marker().IsMatch(line) || ((text.EndsWith('.') || text.EndsWith(';') || text.EndsWith(':')) && char.IsUpper(line[0]))
            ? $"{text}\n{line}"
            : $"{text} {line}";

    [GeneratedRegex(
        @"^([-+*•–▪➢]\s*\p{L}|\p{Ll}\)|\d{1,2}[.)]\s)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Marker();
}
