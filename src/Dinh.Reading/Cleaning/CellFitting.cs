using System.Text.RegularExpressions;
using Dinh.Reading.Recognizing;

namespace Dinh.Reading.Cleaning;

/// <summary>Tells which line belongs to which cell of a row, by what each column holds: the arrangement in which most lines suit their column.</summary>
internal static partial class CellFitting
{
    private const double Empty = -1.5;

    public static int[] Fit(IReadOnlyList<Passage> lines, Column[] columns)
    {
        var owners = new int[lines.Count];
        if (columns.Length == 0)
            return owners;

        var best = new double[lines.Count + 1, columns.Length + 1];
        var from = new int[lines.Count + 1, columns.Length + 1];
        for (var i = 0; i <= lines.Count; i++)
        {
            for (var c = 0; c <= columns.Length; c++)
                best[i, c] = double.NegativeInfinity;
        }

        best[0, 0] = 0;
        for (var c = 0; c < columns.Length; c++)
            Extend(lines, columns[c], c, best, from);

        for (var (end, c) = (lines.Count, columns.Length); c > 0; end = from[end, c], c--)
        {
            for (var i = from[end, c]; i < end; i++)
                owners[i] = c - 1;
        }

        return owners;
    }

    private static void Extend(IReadOnlyList<Passage> lines, Column column, int c, double[,] best, int[,] from)
    {
        for (var start = 0; start <= lines.Count; start++)
        {
            if (double.IsNegativeInfinity(best[start, c]))
                continue;

            var score = best[start, c] + Empty;
            for (var end = start; end <= lines.Count; end++)
            {
                if (end > start)
                    score += end == start + 1 ? Suits(lines[start], column) - Empty : GoesOn(lines[end - 2], lines[end - 1], column);
                if (score > best[end, c + 1])
                    (best[end, c + 1], from[end, c + 1]) = (score, start);
            }
        }
    }

    private static double Suits(Passage line, Column column) =>
        column switch
        {
            Column.Time => SpeaksOfTime().IsMatch(line.Folded) ? 3 : -2,
            Column.Lead or Column.Advise or Column.Coordinate => Bodies.Begins(line.All) ? 2
            : SpeaksOfTime().IsMatch(line.Folded) ? -2
            : 0,
            Column.Title => line.Text.Length > 25 ? 1 : 0,
            _ => 0,
        };

    private static double GoesOn(Passage line, Passage next, Column column)
    {
        if (char.IsLower(next.Text[0]) || Wrapping.IsUnfinished(line.Text))
            return 1;
        var alike = column is Column.Lead or Column.Coordinate && Bodies.Begins(next.All) || column == Column.Time && SpeaksOfTime().IsMatch(next.Folded);
        return alike ? 0.5 : -1;
    }

    [GeneratedRegex(
        @"^.{0,60}(quy [ivx1-4]|thang \d|ngay \d|nam 20\d\d|\d/20\d\d|thuong xuyen|dinh ky|h[aă]ng nam|hang quy|hang thang|ca nam|gio \d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex SpeaksOfTime();
}
