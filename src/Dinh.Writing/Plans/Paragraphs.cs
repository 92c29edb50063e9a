using System.Text.RegularExpressions;

namespace Dinh.Writing.Plans;

/// <summary>Joins the lines of paragraphs that were broken to a width, as text taken from a PDF is.</summary>
internal static partial class Paragraphs
{
    // A line shorter than this was ended by its writer.
    private const int Full = 60;

    public static IEnumerable<string> Of(IEnumerable<string> lines)
    {
        var paragraph = "";
        foreach (var line in lines.Where(line => line.Length > 0))
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
        @"^(\p{L}|\d+|[IVX]+)[.)]|^\d+(\.\d+)+|^[IVX]+\s*[-.]|^[-+*•–]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Marker();
}
