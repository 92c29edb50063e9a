using System.Globalization;
using System.Text.Encodings.Web;
using Dinh.App.Web;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Html;

namespace Dinh.App.Features.Plans.ReadCoverage;

/// <summary>The cells of one unit's row. A province has thousands of them: each is a few dozen characters, and only their numbers are written anew.</summary>
internal sealed class MatrixCells(CoverageRow row, IReadOnlyList<CoverageColumn> columns, MatrixSigns signs) : IHtmlContent
{
    private readonly string number = row.Number.ToString(CultureInfo.InvariantCulture);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (var at = 0; at < row.Cells.Count; at++)
            Write(writer, row.Cells[at], columns[at].Order);
    }

    private void Write(TextWriter writer, CoverageCell cell, int column)
    {
        var (head, tail) = signs.Of(cell);
        writer.Write(head);
        if (cell.Mark is null)
            return;

        writer.Write(number);
        writer.Write('/');
        writer.Write(column.ToString(CultureInfo.InvariantCulture));
        writer.Write(tail);
    }
}

/// <summary>How a cell is written, before and after its own number: a sign to see and a word to hear. The words are this page's own and need no encoding.</summary>
internal sealed class MatrixSigns(Words words)
{
    private readonly (string, string) covered = Cell("ok", words["có", "covered"], "✓");
    private readonly (string, string) coveredByHand = Cell("ok", words["có, người sửa", "covered, said by a person"], "✓*");
    private readonly (string, string) hole = Cell("hole", words["thiếu", "missing"], "○");
    private readonly (string, string) holeByHand = Cell("hole", words["thiếu, người sửa", "missing, said by a person"], "○*");
    private readonly (string, string) aside = Cell("not", words["không áp dụng", "does not apply"], "–*");
    private readonly (string, string) unasked = ($"<td><span class=hush>{words["không giao", "not asked"]}</span>", "");

    public (string Head, string Tail) Of(CoverageCell cell) =>
        cell.Mark switch
        {
            CoverageMark.Covered => cell.ByHand ? coveredByHand : covered,
            CoverageMark.Hole => cell.ByHand ? holeByHand : hole,
            CoverageMark.NotApplicable => aside,
            _ => unasked,
        };

    // The address is relative, and ends of cells and quotes are left out where HTML lets them: it is all said six thousand times.
    private static (string, string) Cell(string kind, string word, string sign) =>
        ($"<td><a class={kind} aria-label=\"{word}\" href={PlanLinks.MatrixCells}", $">{sign}</a>");
}
