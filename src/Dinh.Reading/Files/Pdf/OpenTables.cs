using System.Globalization;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Files.Pdf;

/// <summary>Tables without lines: columns parted by wide gaps under a head that names them, a number before each row.</summary>
internal static class OpenTables
{
    private const int FewestKnown = 3;
    private const int HeadRows = 3;
    private const int MostOver = 6;

    // Of the line's height: what lies farther below belongs to no row of the table.
    private const double Apart = 4;

    public static IReadOnlyList<DrawnTable> On(Page page, IReadOnlyList<DrawnTable> drawn)
    {
        var rows = Row.Of(page.Words.Where(word => !drawn.Any(table => table.Holds(word))));
        var tables = new List<DrawnTable>();
        for (var first = 1; first < rows.Count; first++)
        {
            if (
                !IsNumber(rows[first].Words[0])
                || Head(rows, first) is not { } head
                || End(rows, first, head) is var end && Edges(rows[first..end], head) is not { } edges
            )
                continue;
            tables.AddRange(DrawnTable.On(Lines(rows, head.From, first, end, edges)));
            first = end;
        }

        return tables;
    }

    /// <summary>The rows right above the first numbered one, as far as together they name the columns.</summary>
    private static (int From, List<(double Left, double Right)> Columns)? Head(List<Row> rows, int first)
    {
        for (var from = first - 1; from >= Math.Max(0, first - HeadRows); from--)
        {
            var columns = new List<(double Left, double Right, List<string> Words)>();
            foreach (var part in rows[from..first].SelectMany(row => row.Segments()))
            {
                var at = columns.FindIndex(column => column.Left < part.Right && part.Left < column.Right);
                if (at < 0)
                    columns.Add((part.Left, part.Right, [part.Text]));
                else
                    columns[at] = (Math.Min(columns[at].Left, part.Left), Math.Max(columns[at].Right, part.Right), [.. columns[at].Words, part.Text]);
            }

            columns.Sort((one, other) => one.Left.CompareTo(other.Left));
            var kinds = columns.ConvertAll(column => TableColumns.Of(Folding.Fold(string.Join(' ', column.Words))));
            if (
                kinds.Count > FewestKnown
                && kinds[0] == Column.Number
                && kinds.Contains(Column.Title)
                && kinds.Count(kind => kind != Column.Other) >= FewestKnown
            )
                return (Upwards(rows, from, columns[0].Right), columns.ConvertAll(column => (column.Left, column.Right)));
        }

        return null;
    }

    /// <summary>Names of two lines begin higher than those of one; what stands over the numbers as well is the text before the table.</summary>
    private static int Upwards(List<Row> rows, int from, double numbers)
    {
        while (
            from > 0
            && rows[from].Top - rows[from - 1].Bottom < 0.5 * rows[from].Height
            && rows[from - 1].Left > numbers
            && rows[from - 1].Segments().Count < MostOver
        )
            from--;
        return from;
    }

    /// <summary>Running text reaches over several columns.</summary>
    private static int End(List<Row> rows, int first, (int From, List<(double Left, double Right)> Columns) head)
    {
        var end = first;
        while (end < rows.Count && (end == first || rows[end].Top - rows[end - 1].Bottom < Apart * rows[end].Height) && rows[end].Segments().All(IsCell))
            end++;
        return end;

        bool IsCell(Row part) => head.Columns.Count(column => column.Left < part.Right && part.Left < column.Right) <= 1;
    }

    /// <summary>Between the widest cell of a column and the next column; null when the columns run into each other.</summary>
    private static double[]? Edges(List<Row> body, (int From, List<(double Left, double Right)> Columns) head)
    {
        var columns = head.Columns.ToArray();
        foreach (var part in body.SelectMany(row => row.Segments()))
        {
            var at = Array.FindIndex(head.Columns.ToArray(), column => column.Left < part.Right && part.Left < column.Right);
            if (at < 0)
                at = Enumerable.Range(0, columns.Length).MinBy(i => Math.Min(Math.Abs(columns[i].Left - part.Left), Math.Abs(columns[i].Right - part.Left)));
            columns[at] = (Math.Min(columns[at].Left, part.Left), Math.Max(columns[at].Right, part.Right));
        }

        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i - 1].Right >= columns[i].Left)
                return null;
        }

        return [columns[0].Left - 1, .. columns.Zip(columns.Skip(1), (one, next) => (one.Right + next.Left) / 2), columns[^1].Right + 1];
    }

    private static IEnumerable<Ruling> Lines(List<Row> rows, int head, int first, int end, double[] edges)
    {
        var (top, bottom) = (rows[head].Top - 1, rows[end - 1].Bottom + 1);
        foreach (var edge in edges)
            yield return new(IsUpright: true, edge, top, bottom);
        yield return new(IsUpright: false, top, edges[0], edges[^1]);
        yield return new(IsUpright: false, bottom, edges[0], edges[^1]);
        foreach (var row in rows[first..end].Where(row => row.Left < edges[1] && IsNumber(row.Words[0])))
            yield return new(IsUpright: false, row.Top - 1, edges[0], edges[^1]);
    }

    private static bool IsNumber(Word word) =>
        word.Text.Length <= 4 && int.TryParse(word.Text.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
