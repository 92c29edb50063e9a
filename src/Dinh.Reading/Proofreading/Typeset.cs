using System.Globalization;
using System.Text;
using Dinh.Reading.Files;

namespace Dinh.Reading.Proofreading;

/// <summary>Takes markup, tabs and decomposed letters off a line, and remembers where each character stood.</summary>
internal static class Typeset
{
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
    public static IEnumerable<Passage> Cells(SourceLine row, Zone zone)
    {
        var whole = Line(row, zone);
        var from = 0;
        while (from <= whole.Text.Length)
        {
            var bar = whole.Text.IndexOf('|', from);
            var end = bar < 0 ? whole.Text.Length : bar;
            var places = Enumerable.Range(from, end - from).Select(i => whole.At(i, i + 1)).ToList();
            var cell = Trimmed(whole.Text[from..end], places, zone, isFootnote: false, isCell: true);
            if (cell.Text.Length > 0)
                yield return cell;

            from = end + 1;
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
}
