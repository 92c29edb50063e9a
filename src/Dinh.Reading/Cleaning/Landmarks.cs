using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Dinh.Reading.Recognizing;

namespace Dinh.Reading.Cleaning;

/// <summary>The lines by which every Vietnamese paper is laid out: its type in capitals, and "Nơi nhận".</summary>
internal static partial class Landmarks
{
    private const int HeaderLines = 80;
    private const int LongestSpaced = 40;
    private static readonly string[] Papers = Words.List("papers");
    private static readonly FrozenSet<string> ClosePapers = Papers.Select(paper => paper.Replace(" ", "")).ToFrozenSet();

    /// <summary>The line with the paper's type, "KẾ HOẠCH"; -1 when there is none.</summary>
    public static int Kind(IReadOnlyList<Passage> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, HeaderLines); i++)
        {
            if (KindLength(lines[i]) > 0)
                return i;
        }

        return -1;
    }

    /// <summary>How much of a line is the paper's type; its subject may follow on the same line.</summary>
    public static int KindLength(Passage line)
    {
        foreach (var type in Papers)
        {
            if (Begins(line.Text, type))
                return type.Length;
        }

        // Some set the letters apart: "K Ế   H O Ạ C H".
        return line.Text.Length <= LongestSpaced && ClosePapers.Contains(line.Text.Replace(" ", "")) ? line.Text.Length : 0;
    }

    /// <summary>The last "Nơi nhận"; -1 when there is none.</summary>
    public static int Recipients(IReadOnlyList<Passage> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Folded.Contains("n nhan", StringComparison.Ordinal) || lines[i].Folded.Contains("i nhan", StringComparison.Ordinal))
            {
                if (RecipientsMark().IsMatch(lines[i].Folded))
                    return i;
            }
        }

        return -1;
    }

    private static bool Begins(string text, string type) =>
        text.StartsWith(type, StringComparison.Ordinal)
        && (text.Length == type.Length || text[type.Length] is ' ' or ':')
        && !text.Contains('|', StringComparison.Ordinal);

    [GeneratedRegex(@"(^|\| ?)[^a-z0-9]{0,3}no[a-z]? nhan\s*(:|$|;|\|| {2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RecipientsMark();
}
