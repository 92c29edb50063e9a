using Dinh.Reading.Files;

namespace Dinh.Reading.Cleaning;

/// <summary>Finds tables copied as plain text, a row a line and a tab between two cells, and makes rows of them again.</summary>
internal static class TabbedTables
{
    private const int FewestKnown = 3;

    /// <summary>Tables found here are counted from far above those found cell by cell.</summary>
    private const int FirstTable = 20_000;

    public static List<Piece> Fold(List<Piece> pieces)
    {
        if (!pieces.Exists(IsHead))
            return pieces;

        var folded = new List<Piece>(pieces.Count);
        var width = 0;
        var table = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (IsHead(pieces[i]))
                (width, table) = (Cells(pieces[i]).Count, FirstTable + i);
            else if (width > 0 && !IsRow(pieces[i], width))
                width = 0;
            folded.Add(width > 0 ? Row(pieces[i], width, table) : pieces[i]);
        }

        return folded;
    }

    private static bool IsHead(Piece piece) =>
        !piece.IsRow
        && Tabs(piece) >= FewestKnown - 1
        && Cells(piece) is { Count: >= FewestKnown } cells
        && Rows.Of(piece.Source, cells) is var head
        && TableColumns.Of(head) is not null
        && head.Cells.Count(cell => TableColumns.Of(cell.Folded) != Column.Other) >= FewestKnown;

    private static bool IsRow(Piece piece, int width) => !piece.IsRow && Tabs(piece) > 0 && Cells(piece).Count <= width;

    private static Piece Row(Piece piece, int width, int table)
    {
        var cells = Cells(piece);
        while (cells.Count < width)
            cells.Add((piece.To, piece.To));
        return new(piece.Source, piece.From, piece.To, Rows.Of([.. cells.Select(c => new[] { (piece.Source, c.From, c.To) })], table));
    }

    /// <summary>Tabs between words; those that only set the line in divide nothing.</summary>
    private static int Tabs(Piece piece) => piece.Source.Text.AsSpan(piece.From, piece.To - piece.From).Trim().Count('\t');

    private static List<(int From, int To)> Cells(Piece piece)
    {
        var cells = new List<(int, int)>();
        var from = piece.From;
        for (var tab = piece.Source.Text.IndexOf('\t', from); tab >= 0 && tab < piece.To; tab = piece.Source.Text.IndexOf('\t', from))
        {
            cells.Add((from, tab));
            from = tab + 1;
        }

        cells.Add((from, piece.To));
        return cells;
    }
}
