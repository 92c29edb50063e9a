using Dinh.Reading.Files;

namespace Dinh.Reading.Cleaning;

/// <summary>Takes apart what a page sets side by side: issuer and motto at the head, recipients and signature at the foot.</summary>
internal static class SideBySide
{
    private const int Gap = 3;
    private const char Stroke = '|';

    public static List<Piece> Separate(List<Piece> pieces)
    {
        var passages = pieces.ConvertAll(p => p.Passage);
        var kind = Landmarks.Kind(passages);
        var foot = Landmarks.Recipients(passages);
        if (foot < 0)
            foot = SidewaysFoot(pieces);
        if (foot <= kind)
            foot = pieces.Count;

        var apart = new List<Piece>(pieces.Count);
        apart.AddRange(Columns(pieces[..Math.Max(kind, 0)]));
        apart.AddRange(pieces[Math.Max(kind, 0)..foot]);
        var end = FootEnd(pieces, foot);
        apart.AddRange(Columns(pieces[foot..end]));
        apart.AddRange(pieces[end..]);
        return apart;
    }

    /// <summary>"Nơi nhận" may stand in the right half of a line that begins with something else.</summary>
    private static int SidewaysFoot(List<Piece> pieces) => pieces.FindLastIndex(p => p.Folded.Contains("noi nhan:", StringComparison.Ordinal));

    /// <summary>The foot ends where an annex begins.</summary>
    private static int FootEnd(List<Piece> pieces, int foot)
    {
        for (var i = foot + 1; i < pieces.Count; i++)
        {
            if (pieces[i].Folded.StartsWith("phu luc", StringComparison.Ordinal) || pieces[i].IsRow && !IsLayout(pieces[i]))
                return i;
        }

        return pieces.Count;
    }

    private static bool IsLayout(Piece row) =>
        row.Passage.Cells.Count <= 3 && (row.Folded.Contains("nhan", StringComparison.Ordinal) || row.Source.Text.Any(char.IsUpper));

    private static List<Piece> Columns(List<Piece> pieces)
    {
        var split = pieces.ConvertAll(p => p.IsRow ? -1 : Break(p));
        if (split.TrueForAll(at => at < 0) && !pieces.Exists(p => p.IsRow))
            return pieces;

        // A line with one column only belongs to the side on which it stands.
        var widths = pieces.Where((p, i) => split[i] > 0).Select((p) => Break(p)).Order().ToList();
        var middle = widths.Count == 0 ? int.MaxValue : Math.Max(widths[widths.Count / 2] - 12, 16);
        List<Piece> left = [],
            right = [];
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, at) = (pieces[i], split[i]);
            if (piece.IsRow)
            {
                left.AddRange(Rows.Unfold(piece.Source));
            }
            else if (at > 0)
            {
                left.Add(Piece.Of(piece.Source, piece.From, at, piece.Passage.AfterGap));
                right.Add(Piece.Of(piece.Source, piece.Source.Text[at] == Stroke ? at + 1 : at, piece.To, piece.Passage.AfterGap));
            }
            else
            {
                (piece.Passage.Indent >= middle ? right : left).Add(piece);
            }
        }

        return [.. left.Concat(right).Where(p => p.Passage.Text.Length > 0)];
    }

    /// <summary>Where the right column begins: after the widest run of spaces within the words; -1 when there is none.</summary>
    private static int Break(Piece piece)
    {
        var text = piece.Source.Text;
        if (text.Contains(Stroke, StringComparison.Ordinal))
            return text.IndexOf(Stroke, StringComparison.Ordinal);

        var (best, width) = (-1, Gap - 1);
        var start = piece.Passage.Indent;
        for (var at = start; at < piece.To; at++)
        {
            var from = at;
            var tabbed = 0;
            while (at < piece.To && char.IsWhiteSpace(text[at]))
            {
                if (text[at] == '\t')
                    tabbed = Gap;
                at++;
            }

            var run = at - from + tabbed;
            if (run > width && at < piece.To && !IsBlankToFill(text, from))
                (best, width) = (at, run);
        }

        return best;
    }

    /// <summary>A space left for the number or the day is not a border between columns.</summary>
    private static bool IsBlankToFill(string text, int at)
    {
        var before = Folding.Fold(text[..at]).TrimEnd();
        return before.EndsWith("so:", StringComparison.Ordinal)
            || before.EndsWith("ngay", StringComparison.Ordinal)
            || before.EndsWith("thang", StringComparison.Ordinal)
            || before.EndsWith("so", StringComparison.Ordinal);
    }
}
