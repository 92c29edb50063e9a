using System.Globalization;
using System.Net;
using System.Text;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Html;

/// <summary>Writes blocks as one page of HTML that needs nothing else, for a browser to print as PDF.</summary>
public static class HtmlWriter
{
    private const string Style = """
        @page { size: A4; margin: 20mm 20mm 20mm 30mm }
        body { font-family: "Times New Roman", "Liberation Serif", serif; margin: 0 }
        p { margin: 0 0 6pt; min-height: 1em } p.center { margin: 0 }
        table { border-collapse: collapse; width: 100%; margin-bottom: 8pt } td { vertical-align: top; padding: 2pt 4pt }
        table.ruled td { border: 1px solid #000 }
        """;

    public static string Write(IEnumerable<Block> blocks, string title)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var page = new StringBuilder("<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>")
            .Append(WebUtility.HtmlEncode(title))
            .Append("</title><style>")
            .Append(Style)
            .Append("</style>");
        foreach (var block in blocks)
            Append(page, block);
        return page.Append("</html>").ToString();
    }

    private static void Append(StringBuilder page, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Append(page, paragraph);
                break;
            case SideBySide columns:
                page.Append("<table><tr><td width=\"40%\">");
                foreach (var left in columns.Left)
                    Append(page, left);
                page.Append("</td><td>");
                foreach (var right in columns.Right)
                    Append(page, right);
                page.Append("</td></tr></table>");
                break;
            case Grid grid:
                Append(page, grid);
                break;
            default:
                throw new ArgumentException($"No way to print {block.GetType().Name}.", nameof(block));
        }
    }

    private static void Append(StringBuilder page, Grid grid)
    {
        page.Append("<table class=\"ruled\">");
        foreach (var (row, index) in grid.Rows.Select((row, index) => (row, index)))
        {
            page.Append("<tr>");
            foreach (var (cell, column) in row.Select((cell, column) => (cell, column)))
            {
                page.Append(CultureInfo.InvariantCulture, $"<td width=\"{100 * grid.Widths[column] / grid.Widths.Sum():0}%\">");
                foreach (var line in cell.Split('\n'))
                    Append(page, new Paragraph(line, index == 0 ? Align.Center : Align.Left, Bold: index == 0, Size: 12));
                page.Append("</td>");
            }

            page.Append("</tr>");
        }

        page.Append("</table>");
    }

    private static void Append(StringBuilder page, Paragraph paragraph)
    {
        var align = paragraph.Align is Align.Justified ? "justify" : paragraph.Align.ToString().ToLowerInvariant();
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"{align}\" style=\"text-align:{align};font-size:{paragraph.Size}pt");
        if (paragraph.Bold)
            page.Append(";font-weight:bold");
        if (paragraph.Italic)
            page.Append(";font-style:italic");
        if (paragraph.Indented)
            page.Append(";text-indent:1cm");
        page.Append("\">").Append(WebUtility.HtmlEncode(paragraph.Text)).Append("</p>");
    }
}
