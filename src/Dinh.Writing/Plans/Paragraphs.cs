using System.Text.RegularExpressions;

namespace Dinh.Writing.Plans;

/// <summary>Joins the lines of paragraphs that were broken to a width, as text taken from a PDF is.</summary>
internal static partial class Paragraphs
{
    // A line shorter than this was ended by its writer.
    private const int Full = 60;

    // No page is so wide: a text with such a line was never broken to a width.
    private const int WiderThanPage = 130;

    public static IEnumerable<string> Of(IEnumerable<string> lines)
    {
        var filled = lines.Where(line => line.Length > 0).ToList();
        return filled.Exists(line => line.Length > WiderThanPage) ? filled : Joined(filled);
    }

    private static IEnumerable<string> Joined(List<string> lines)
    {
        var paragraph = "";
        foreach (var line in lines)
        {
            if (paragraph.Length > 0 && !GoesOn(paragraph, line))
            {
                yield return paragraph;
                paragraph = "";
            }

            paragraph = paragraph.Length == 0 ? line : $"{paragraph} {line}";
        }

        if (paragraph.Length > 0)
            yield return paragraph;
    }

    private static bool GoesOn(string paragraph, string line) =>
        !Marker().IsMatch(line) && (char.IsLower(line[0]) || (paragraph.Length >= Full && !".;:!?”\"".Contains(paragraph[^1])));

    [GeneratedRegex(
        @"^(\p{L}|\d+|[IVX]+)[.)]|^\d+(\.\d+)+|^[IVX]+\s*[-.]|^[-+*•–]|^Căn cứ ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Marker();
}
