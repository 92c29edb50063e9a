using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

/// <summary>Tables of Word: with lines for what is tabled, without for what only stands side by side.</summary>
internal static class DocxTable
{
    private const int CellMargin = 80;

    /// <param name="block">What stands side by side.</param>
    /// <param name="width">The width of the text, in points.</param>
    /// <param name="write">How a block is written in a column so wide.</param>
    public static Table Of(SideBySide block, double width, Func<Block, double, OpenXmlElement> write)
    {
        double[] widths = [width * block.LeftShare, width * (1 - block.LeftShare)];
        var table = Empty(widths, isRuled: false);
        table.Append(
            block.Rows.Select(row =>
            {
                OpenXmlElement left = Cell(row.Left.Select(b => write(b, widths[0])), widths[0]);
                return new TableRow(new TableRowProperties(new CantSplit()), left, Cell(row.Right.Select(b => write(b, widths[1])), widths[1]));
            })
        );
        return table;
    }

    public static Table Of(Grid grid, double width)
    {
        var widths = grid.Widths.Select(share => width * share / grid.Widths.Sum()).ToArray();
        var table = Empty(widths, isRuled: true);
        table.Append(grid.Rows.Select((row, index) => RowOf(grid, row, index, widths)));
        return table;
    }

    private static TableRow RowOf(Grid grid, IReadOnlyList<string> cells, int index, double[] widths)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (index == 0)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        if (grid.Bands.Contains(index))
            row.Append(Cell(Paragraphs(cells[0], Look.CellBand), widths[0]), Spanning(cells[1], widths));
        else
            row.Append(cells.Select((cell, column) => Cell(Paragraphs(cell, grid.LookOf(index, column)), widths[column])));
        return row;
    }

    /// <summary>One cell over all columns but the first.</summary>
    private static TableCell Spanning(string words, double[] widths)
    {
        var cell = Cell(Paragraphs(words, Look.CellBand), widths.Skip(1).Sum());
        cell.GetFirstChild<TableCellProperties>()!.Append(new GridSpan { Val = widths.Length - 1 });
        return cell;
    }

    private static IEnumerable<OpenXmlElement> Paragraphs(string cell, Look look) => cell.Split('\n').Select(line => DocxParagraph.Of(new(line, look)));

    private static Table Empty(double[] widths, bool isRuled)
    {
        var margin = (short)(isRuled ? CellMargin : 0);
        return new(
            new TableProperties(
                new TableWidth { Width = Length.Text(Length.Points(widths.Sum())), Type = TableWidthUnitValues.Dxa },
                Borders(isRuled),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = margin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = margin, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = Length.Text(Length.Points(width)) }))
        );
    }

    private static TableCell Cell(IEnumerable<OpenXmlElement> content, double width)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = Length.Text(Length.Points(width)), Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        if (cell.ChildElements.Count == 1)
            cell.Append(DocxParagraph.Of(new("", Look.Cell)));
        return cell;
    }

    private static TableBorders Borders(bool isRuled)
    {
        var line = isRuled ? BorderValues.Single : BorderValues.None;
        return new(
            new TopBorder { Val = line, Size = 4 },
            new LeftBorder { Val = line, Size = 4 },
            new BottomBorder { Val = line, Size = 4 },
            new RightBorder { Val = line, Size = 4 },
            new InsideHorizontalBorder { Val = line, Size = 4 },
            new InsideVerticalBorder { Val = line, Size = 4 }
        );
    }
}
