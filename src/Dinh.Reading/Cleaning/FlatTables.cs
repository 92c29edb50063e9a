using System.Globalization;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Cleaning;

/// <summary>Finds tables of which only the cells are left, one a line, and makes rows of them again.</summary>
internal static class FlatTables
{
    private const int LongestHead = 16;
    private const int LongestRow = 14;
    private const int LongestFirstHead = 9;

    /// <summary>Tables found here are counted from far above those that the file itself counts.</summary>
    private const int FirstTable = 10_000;

    public static List<Piece> Fold(List<Piece> pieces)
    {
        if (!pieces.Exists(IsFirstHead))
            return pieces;

        var folded = new List<Piece>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (IsFirstHead(pieces[i]) && Read(pieces, i, FirstTable + i) is { } table)
            {
                folded.AddRange(table.Rows);
                i = table.End - 1;
            }
            else
            {
                folded.Add(pieces[i]);
            }
        }

        return folded;
    }

    private static bool IsFirstHead(Piece piece) =>
        !piece.IsRow && piece.Passage.Text.Length <= LongestFirstHead && piece.Folded is "tt" or "stt" or "so tt" or "so thu tu" or "tt.";

    private static (List<Piece> Rows, int End)? Read(List<Piece> pieces, int start, int table)
    {
        var first = start + 1;
        while (first < pieces.Count && first - start <= LongestHead && NumberOf(pieces[first]) != 1)
            first++;
        if (first >= pieces.Count || NumberOf(pieces[first]) != 1)
            return null;

        var head = Head(pieces[start..first], table);
        if (TableColumns.Of(head) is not { } columns)
            return null;

        var rows = new List<Piece> { new(pieces[start].Source, 0, 0, head) };
        var gapped = pieces[first].Passage.AfterGap;
        var (at, number, longest) = (first, 1, 0);
        while (at < pieces.Count && NumberOf(pieces[at]) == number)
        {
            var end = RowEnd(pieces, at, number, columns.Length, gapped, longest);
            rows.Add(new(pieces[at].Source, 0, 0, Row(pieces[at..end], columns, table)));
            longest = Math.Max(longest, end - at);
            number++;
            at = AfterPageNumber(pieces, end, number);
        }

        return (rows, at);
    }

    private static Passage Head(List<Piece> pieces, int table)
    {
        var cells = new List<List<Piece>>();
        foreach (var piece in pieces)
        {
            var goesOn = char.IsLower(piece.Passage.Text[0]) || piece.Passage.Text[0] == '(';
            if (goesOn && cells.Count > 1)
                cells[^1].Add(piece);
            else
                cells.Add([piece]);
        }

        return Gather(cells, table);
    }

    private static int RowEnd(List<Piece> pieces, int start, int number, int width, bool gapped, int longest)
    {
        var end = start + 1;
        while (end < pieces.Count && end - start < LongestRow)
        {
            var piece = pieces[end];
            if (NumberOf(piece) == number + 1 && end - start >= Math.Min(width - 1, 2))
                break;
            if (gapped && piece.Passage.AfterGap && NumberOf(piece) >= 0)
                break;
            if (Markers.Of(piece.Passage) is { IsCounted: true } && NumberOf(piece) < 0)
                break;
            if (gapped && piece.Passage.AfterGap && end - start >= 2 && NextNumber(pieces, end, number + 1) < 0)
                break;
            if (!gapped && longest > 0 && end - start > longest && NextNumber(pieces, end, number + 1) < 0)
                break;
            end++;
        }

        return end;
    }

    /// <summary>A page's number between two rows counts no row.</summary>
    private static int AfterPageNumber(List<Piece> pieces, int at, int number) =>
        at + 1 < pieces.Count && NumberOf(pieces[at]) is >= 0 and var page && page != number && NumberOf(pieces[at + 1]) == number ? at + 1 : at;

    private static int NextNumber(List<Piece> pieces, int from, int number)
    {
        for (var i = from; i < Math.Min(from + LongestRow, pieces.Count); i++)
        {
            if (NumberOf(pieces[i]) == number)
                return i;
        }

        return -1;
    }

    private static Passage Row(List<Piece> pieces, Column[] columns, int table)
    {
        var cells = columns.Select(_ => new List<Piece>()).ToList();
        cells[0].Add(pieces[0]);
        var lines = pieces[1..];
        var owners = CellFitting.Fit([.. lines.Select(p => p.Passage)], columns[1..]);
        for (var i = 0; i < lines.Count; i++)
            cells[owners[i] + 1].Add(lines[i]);
        return Gather(cells, table);
    }

    private static Passage Gather(List<List<Piece>> cells, int table) =>
        Rows.Of([.. cells.Select(cell => (IReadOnlyList<(SourceLine, int, int)>)[.. cell.Select(p => (p.Source, p.From, p.To))])], table);

    private static int NumberOf(Piece piece)
    {
        var text = piece.Passage.Text.AsSpan().TrimEnd('.');
        return !piece.IsRow && text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
