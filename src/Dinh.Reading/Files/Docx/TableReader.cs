using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>Turns a table into rows with one cell a column; a cell merged downwards is repeated in each row that it covers.</summary>
internal sealed class TableReader(BlockReader blocks, int columns)
{
    private readonly string[] above = [.. Enumerable.Repeat("", columns)];

    public void Read(XElement table, LineList lines)
    {
        foreach (var row in TableShape.Rows(table))
            Read(row, new string?[columns], lines);
    }

    private void Read(XElement row, string?[] cells, LineList lines)
    {
        var repeated = new List<int>();
        var column = TableShape.BeforeOf(row);
        foreach (var cell in TableShape.Cells(row).TakeWhile(_ => column < columns))
        {
            if (Continues(cell))
                repeated.Add(column);
            else
                above[column] = blocks.CellText(cell);
            cells[column] = above[column];
            column += TableShape.SpanOf(cell);
        }

        Write(cells, repeated, lines);
    }

    private static void Write(string?[] cells, List<int> repeated, LineList lines)
    {
        var filled = cells.Select(cell => cell ?? "").ToList();
        if (filled.Exists(cell => cell.Length > 0))
            lines.Row(filled, [.. repeated.Where(column => filled[column].Length > 0)]);
    }

    /// <summary>w:vMerge without "restart": the cell above reaches down to here.</summary>
    private static bool Continues(XElement cell) => cell.Child("tcPr").Child("vMerge") is { } merge && merge.Setting("val") is not "restart";
}
