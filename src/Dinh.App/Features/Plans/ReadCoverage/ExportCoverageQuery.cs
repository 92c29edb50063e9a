using System.Text;
using Dinh.App.Features.Duties.ExportDuties;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ReadCoverage;

/// <summary>The matrix as a table for spreadsheets: the same rows that the reader sees on the page.</summary>
public sealed class ExportCoverageQuery(ReadCoverageQuery coverage, Words words)
{
    public async Task<byte[]> ReadAsync(Id<Plan> id, CancellationToken stop)
    {
        var sheet = await coverage.ReadAsync(id, stop);
        var text = new StringBuilder();
        text.Append(
            Csv.Line([words["Đơn vị", "Unit"], words["Đã có", "Covered"], words["Thiếu", "Missing"], .. sheet.Columns.Select(c => $"{c.Code} {c.Title}")])
        );
        foreach (var row in sheet.Rows)
        {
            text.Append(
                row.HasPlan
                    ? Csv.Line([row.Unit, $"{row.Covered}", $"{row.Holes}", .. row.Cells.Select(WordOf)])
                    : Csv.Line(row.Unit, words["chưa có kế hoạch", "no plan yet"])
            );
        }

        // Spreadsheets take UTF-8 for another alphabet unless the file says so.
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private string WordOf(CoverageCell cell) =>
        cell.Mark switch
        {
            CoverageMark.Covered => words["có", "covered"],
            CoverageMark.Hole => words["thiếu", "missing"],
            CoverageMark.NotApplicable => words["không áp dụng", "does not apply"],
            _ => "",
        };
}
