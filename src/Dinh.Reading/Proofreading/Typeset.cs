using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dinh.Reading.Files;

namespace Dinh.Reading.Proofreading;

/// <summary>Takes markup, tabs and decomposed letters off a line, and remembers where each character stood.</summary>
internal static partial class Typeset
{
    private const int FarIn = 24;

    public static Passage Line(SourceLine line, Zone zone)
    {
        var text = new StringBuilder(line.Text.Length);
        var places = new List<Place>(line.Text.Length);
        var raw = line.Text;
        for (var i = 0; i < raw.Length; )
        {
            var skipped = MarkupAt(raw, i);
            if (skipped > 0)
            {
                i += skipped;
                continue;
            }

            var end = ClusterEnd(raw, i);
            foreach (var letter in Composed(raw, i, end))
            {
                text.Append(letter);
                places.Add(new(line.Number, i, end));
            }

            i = end;
        }

        return Trimmed(text.ToString(), places, zone, line.Kind == LineKind.Footnote || raw.AsSpan().TrimStart().StartsWith("<sup>"));
    }

    /// <summary>A row of a table as one passage a cell.</summary>
    public static IEnumerable<Passage> Cells(SourceLine row, Zone zone) => Split(Line(row, zone), CellEdge(), (_, _) => zone, isCell: true);

    /// <summary>A line of header or signature that stands in two columns, as one passage a column; the right one of the recipients is who signs.</summary>
    public static IEnumerable<Passage> Columns(SourceLine line, Zone zone) =>
        Split(
            Line(line, zone),
            ColumnEdge(),
            (column, text) => zone == Zone.Recipients && (column > 0 || IsSigner(line, text)) ? Zone.Signature : zone,
            isCell: false
        );

    // A right-hand column whose left is empty stands far in.
    private static bool IsSigner(SourceLine line, string text) =>
        text[0] is not ('-' or '+') && line.Text.Length - line.Text.AsSpan().TrimStart().Length >= FarIn;

    private static IEnumerable<Passage> Split(Passage whole, Regex edge, Func<int, string, Zone> zoneOf, bool isCell)
    {
        var from = 0;
        var column = 0;
        foreach (var (start, next) in edge.Matches(whole.Text).Select(m => (m.Index, m.Index + m.Length)).Append((whole.Text.Length, whole.Text.Length + 1)))
        {
            var text = whole.Text[from..Math.Max(from, start)];
            if (text.Trim().Length > 0)
            {
                var places = Enumerable.Range(from, text.Length).Select(i => whole.At(i, i + 1)).ToList();
                yield return Trimmed(text, places, zoneOf(column, text.Trim()), whole.IsFootnote, isCell);
            }

            (from, column) = (Math.Min(next, whole.Text.Length), column + 1);
        }
    }

    private static Passage Trimmed(string text, List<Place> places, Zone zone, bool isFootnote, bool isCell = false)
    {
        var start = text.Length - text.TrimStart().Length;
        var length = text.Trim().Length;
        return new(text.Substring(start, length), [.. places.Skip(start).Take(length)], zone) { IsFootnote = isFootnote, IsCell = isCell };
    }

    private static int MarkupAt(string raw, int i)
    {
        if (raw[i] == '*' && i + 1 < raw.Length && raw[i + 1] != ' ')
            return 1;
        if (raw[i] == '*' && i > 0)
            return 1;
        if (raw[i] == '#' && raw.AsSpan(0, i).Trim("# \t").IsEmpty)
            return 1;
        if (raw[i] is '\u00AD' or '\u200B' or '\uFEFF')
            return 1;
        if (raw[i] != '<' || !raw.AsSpan(i).StartsWith("<sup>"))
            return 0;

        var close = raw.IndexOf("</sup>", i, Math.Min(16, raw.Length - i), StringComparison.Ordinal);
        return close < 0 ? 0 : close + 6 - i;
    }

    private static int ClusterEnd(string raw, int i)
    {
        var end = i + 1;
        while (end < raw.Length && end - i < 8 && CharUnicodeInfo.GetUnicodeCategory(raw[end]) == UnicodeCategory.NonSpacingMark)
            end++;
        return end;
    }

    private static string Composed(string raw, int start, int end)
    {
        if (end == start + 1)
            return raw[start] is '\t' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' ? " " : raw[start..end];

        // A lone surrogate cannot be composed; it is kept as it stands.
        return raw.AsSpan(start, end - start).IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 ? raw[start..end] : raw[start..end].Normalize(NormalizationForm.FormC);
    }

    [GeneratedRegex(@"\|", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex CellEdge();

    [GeneratedRegex(@"\s*\|\s*|(?<!\s|ngày|tháng|năm|[Ss]ố:?)\s{3,}(?!tháng|năm|/)", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex ColumnEdge();
}
