using System.Text.RegularExpressions;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>Which look each paragraph of a paper's text has: part, section, clause with a title, or plain words.</summary>
internal static partial class BodyText
{
    private const int LongestHeading = 230;
    private const int LongestPart = 60;

    // Words that end so go on, or are whole sentences: no title.
    private const string NoTitleEnds = ".;:,/";

    public static Look LookOf(string text, Look before)
    {
        if (PartHead().IsMatch(text) && text.Length < LongestPart || Enacts().IsMatch(text))
            return Look.Part;
        if (text.Length > LongestHeading || !text.Any(char.IsLetter))
            return Look.Body;

        var isCapitals = !text.Any(char.IsLower);
        if (isCapitals && before == Look.Part && !Counted().IsMatch(text))
            return Look.Part;
        if (isCapitals || SectionHead().IsMatch(text) && !NoTitleEnds.Contains(text[^1], StringComparison.Ordinal))
            return Look.Section;
        return Counted().IsMatch(text) && !NoTitleEnds.Contains(text[^1], StringComparison.Ordinal) ? Look.Clause : Look.Body;
    }

    public static Look OfPreamble(string text) =>
        Ground().IsMatch(text) ? Look.Basis
        : text.Any(char.IsLower) ? Look.Body
        : Look.Part;

    [GeneratedRegex(
        @"^(Phần|PHẦN|Chương|CHƯƠNG)\s+(thứ\s+|THỨ\s+)?[\p{L}\d]+[.:]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PartHead();

    [GeneratedRegex("^(QUYẾT ĐỊNH|NGHỊ QUYẾT) ?:$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Enacts();

    [GeneratedRegex(@"^([IVX]+|[A-H])\s*[.)\-–]\s*\S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SectionHead();

    [GeneratedRegex(@"^\d+(\.\d+)*\s*[.\-–)]?\s+\S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^([-–]\s*)?(Căn cứ|Xét|Theo đề nghị)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ground();
}
