namespace Dinh.Reading.Files.Pdf;

/// <summary>One row of a table as it is printed.</summary>
/// <param name="Repeated">Columns whose words stand in a row above, in a cell that reaches down.</param>
internal sealed record TableRow(string[] Cells, IReadOnlyList<int> Repeated);

/// <summary>Sorts a page's words into the cells of a drawn table.</summary>
internal static class TableCells
{
    public static IReadOnlyList<TableRow> Of(DrawnTable table, IEnumerable<Word> words)
    {
        var columns = table.Columns.Count - 1;
        var roots = Roots(table);
        var texts = words
            .Where(table.Holds)
            .ToLookup(word => roots[Index(table.Rows, word.Middle), Index(table.Columns, word.Center)])
            .ToDictionary(cell => cell.Key, CellText.Of);
        return
        [
            .. Enumerable
                .Range(0, table.Rows.Count - 1)
                .Select(row => RowOf(row, columns, roots, texts))
                .Where(row => Array.Exists(row.Cells, cell => cell.Length > 0)),
        ];
    }

    private static TableRow RowOf(int row, int columns, (int Row, int Column)[,] roots, Dictionary<(int Row, int Column), string> texts)
    {
        var cells = new string[columns];
        var repeated = new List<int>();
        for (var column = 0; column < columns; column++)
        {
            // A cell over several columns gives its words to the first of them.
            var root = roots[row, column];
            cells[column] = root.Column == column ? texts.GetValueOrDefault(root, "") : "";
            if (root.Row < row && cells[column].Length > 0)
                repeated.Add(column);
        }

        return new(cells, repeated);
    }

    /// <summary>For each square of the grid, the upper left square of the cell it belongs to.</summary>
    private static (int Row, int Column)[,] Roots(DrawnTable table)
    {
        var roots = new (int, int)[table.Rows.Count - 1, table.Columns.Count - 1];
        for (var row = 0; row < table.Rows.Count - 1; row++)
        for (var column = 0; column < table.Columns.Count - 1; column++)
        {
            roots[row, column] =
                column > 0 && !table.IsClosedToTheLeft(row, column) ? roots[row, column - 1]
                : row > 0 && !table.IsClosedAbove(row, column) ? roots[row - 1, column]
                : (row, column);
        }

        return roots;
    }

    private static int Index(IReadOnlyList<double> edges, double at)
    {
        var index = 0;
        while (index < edges.Count - 2 && edges[index + 1] <= at)
            index++;
        return index;
    }
}
