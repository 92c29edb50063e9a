using Dinh.App.Features.Reports.SumReports;
using Dinh.Data;
using Dinh.Domain.Reports;
using Dinh.Domain.Reports.Summing;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.MergeReports;

/// <summary>What the accepted reports of a round come to, for the cells of another form: the sums that every page shows, of these reports alone.</summary>
public sealed class MergedFiguresQuery(DinhDb db, SumRowsQuery rows)
{
    public async Task<IReadOnlyDictionary<string, long>> OfAsync(ReportRound lower, FormContent upper, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        var accepted = db.Reports.Where(r => r.RoundId == lower.Id && (r.State == ReportState.Accepted || r.State == ReportState.Merged));
        var filings = db.Filings.Where(f => f.RoundId == lower.Id && f.CountsFrom != null && f.CountsTo == null && accepted.Any(r => r.Id == f.ReportId));

        // Each of these is one step below: what it took from further below stands nowhere else among them.
        var parts = await rows.WholeAsync(filings, [lower.PeriodKey], MergedFigures.AreAdded, stop);
        var sums = new SummedForm(upper, [ReportPeriods.Read(lower.PeriodKey)!], parts, []);
        var figures = new Dictionary<string, long>();
        foreach (var cell in upper.Cells)
        {
            if (sums.CellOf(cell).Value is { } value)
                figures[cell.Key] = cell.Indicator.Kept(value);
        }

        return figures;
    }
}
