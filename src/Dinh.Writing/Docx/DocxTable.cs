using System.Globalization;
using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

internal static class DocxTable
{
    private const double CellSize = 12;

    public static Table Of(SideBySide block) =>
        Of(
            [2, 3],
            [
                [block.Left, block.Right],
            ],
            ruled: false
        );

    public static Table Of(Grid grid) =>
        Of(grid.Widths, grid.Rows.Select((row, index) => row.Select(cell => Paragraphs(cell, isHeading: index == 0))), ruled: true);

    private static IEnumerable<Blocks.Paragraph> Paragraphs(string cell, bool isHeading) =>
        cell.Split('\n').Select(line => new Blocks.Paragraph(line, isHeading ? Align.Center : Align.Left, Bold: isHeading, Size: CellSize));

    private static Table Of(IReadOnlyList<double> shares, IEnumerable<IEnumerable<IEnumerable<Blocks.Paragraph>>> rows, bool ruled)
    {
        var widths = shares.Select(share => ((int)(Sheet.Text * share / shares.Sum())).ToString(CultureInfo.InvariantCulture)).ToList();
        var table = new Table(
            new TableProperties(new TableWidth { Width = Sheet.Text.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }, Borders(ruled)),
            new TableGrid(widths.Select(width => new GridColumn { Width = width }))
        );
        table.Append(rows.Select(row => new TableRow(row.Select((cell, column) => Cell(cell, widths[column])))));
        return table;
    }

    private static TableCell Cell(IEnumerable<Blocks.Paragraph> paragraphs, string width) =>
        new(
            paragraphs
                .Select(DocxParagraph.Of)
                .Prepend<OpenXmlElement>(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }))
        );

    private static TableBorders Borders(bool ruled)
    {
        var line = ruled ? BorderValues.Single : BorderValues.None;
        return new(
            new TopBorder { Val = line },
            new LeftBorder { Val = line },
            new BottomBorder { Val = line },
            new RightBorder { Val = line },
            new InsideHorizontalBorder { Val = line },
            new InsideVerticalBorder { Val = line }
        );
    }
}
