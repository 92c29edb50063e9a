using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading;

/// <summary>Joins the lines of a paragraph that a page's width has broken.</summary>
internal static partial class Paragraph
{
    public static IReadOnlyList<Passage> Join(IReadOnlyList<Passage> lines)
    {
        var width = WrapWidth(lines);
        var joined = new List<Passage>();
        var open = new List<Passage>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && !Continues(open[^1], line, width))
                Close();

            open.Add(line);
        }

        Close();
        return joined;

        void Close()
        {
            if (open.Count > 0)
                joined.Add(Passage.Join(open));
            open.Clear();
        }
    }

    public static bool Opens(Passage line) => line.Marker is not null || OpeningForm().IsMatch(line.Text);

    private static bool Continues(Passage line, Passage next, int width)
    {
        if (line.IsCell || next.IsCell || line.IsFootnote != next.IsFootnote || line.Zone != next.Zone || IsRule(line) || IsRule(next))
            return false;
        if (line.Zone is Zone.Signature or Zone.Header || IsPageNumber(next) || IsPageNumber(line) || Opens(next) || line.IsUpper != next.IsUpper)
            return false;
        if (char.IsLower(next.Text[0]) || next.Text[0] is '(' or '/' or ',')
            return !EndsSentence(line);

        return width > 0 && line.Text.Length >= width * 3 / 4 && !EndsSentence(line);
    }

    public static bool EndsSentence(Passage line) => line.Text[^1] is '.' or ';' or ':' or '!' or '?' || line.Text.EndsWith(".”", StringComparison.Ordinal);

    public static bool IsPageNumber(Passage line) => line.Text.Length <= 3 && line.Text.All(char.IsDigit);

    public static bool IsRule(Passage line) => line.Text.Length > 1 && line.Text.All(c => c is '-' or '_' or '=' or '—' or '.');

    /// <summary>The width at which the file's lines were broken; 0 where a line is a paragraph.</summary>
    public static int WrapWidth(IReadOnlyList<Passage> lines)
    {
        var lengths = lines.Where(l => l.Zone is Zone.Body or Zone.Preamble && !l.IsCell).Select(l => l.Text.Length).Order().ToList();
        if (lengths.Count < 8)
            return 0;

        var wide = lengths[lengths.Count * 9 / 10];
        return lengths[^1] <= wide * 14 / 10 && wide <= 130 ? wide : 0;
    }

    [GeneratedRegex(@"^(Nơi nhận|TM\.|KT\.|TL\.|Căn cứ |Trên đây là|\||Số\s?:|“|"")", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex OpeningForm();
}
