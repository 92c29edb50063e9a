using System.Globalization;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Html;

/// <summary>What stands side by side, and tables.</summary>
public sealed partial class HtmlWriter
{
    private void Append(SideBySide columns, double width)
    {
        page.Append("<table role=\"presentation\" class=\"beside\">");
        foreach (var row in columns.Rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td width=\"{100 * columns.LeftShare:0}%\">");
            foreach (var left in row.Left)
                Append(left, width * columns.LeftShare);
            page.Append("</td><td>");
            foreach (var right in row.Right)
                Append(right, width * (1 - columns.LeftShare));
            page.Append("</td></tr>");
        }

        page.Append("</table>");
    }

    private void Append(Grid grid)
    {
        page.Append("<table class=\"ruled\"><colgroup>");
        foreach (var share in grid.Widths)
            page.Append(CultureInfo.InvariantCulture, $"<col width=\"{100 * share / grid.Widths.Sum():0.#}%\">");
        page.Append("</colgroup><thead>");
        foreach (var (row, index) in grid.Rows.Select((row, index) => (row, index)))
        {
            page.Append("<tr>");
            var isBand = grid.Bands.Contains(index);
            foreach (var (column, cell) in (isBand ? row.Take(2) : row).Index())
                Append(cell, grid.LookOf(index, column), isBand && column == 1 ? row.Count - 1 : 1);
            page.Append(index == 0 ? "</tr></thead><tbody>" : "</tr>");
        }

        page.Append("</tbody></table>");
    }

    private void Append(string cell, Look look, int over)
    {
        var isHead = look == Look.CellHead;
        page.Append(CultureInfo.InvariantCulture, $"<{(isHead ? "th scope=\"col\"" : "td")}{(over > 1 ? $" colspan=\"{over}\"" : "")}>");
        foreach (var line in cell.Split('\n'))
            Append(new Paragraph(line, look));
        page.Append(isHead ? "</th>" : "</td>");
    }
}
