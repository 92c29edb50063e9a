using Dinh.App.Features.Reports.SumReports;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadCompleteness;

public sealed partial class OwedQuery
{
    /// <summary>The reports one by one.</summary>
    public async Task<IReadOnlyList<OwedReport>> ReportsAsync(SumAsk ask, Subtree subtree, IQueryable<Report> visible, DateTime at, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(subtree);
        return await db.RoundsOf(ask.Form!, ask.PeriodKeys)
            .Join(subtree.Of(db.OwedAt(at)), d => d.Id, r => r.RoundId, (d, r) => new { Report = r, d.PeriodKey })
            .Join(
                db.Bodies,
                r => r.Report.BodyId,
                b => b.Id,
                (r, b) =>
                    new
                    {
                        r.Report,
                        r.PeriodKey,
                        b.Name,
                    }
            )
            .OrderBy(r => r.PeriodKey)
            .ThenBy(r => r.Name)
            .Take(SumSourcesQuery.Most)
            .Select(r => new OwedReport(
                r.Report.Id,
                r.Name,
                r.PeriodKey,
                r.Report.DueOn,
                r.Report.SentAt != null && r.Report.SentAt <= at ? r.Report.SentOn : null,
                r.Report.SentAt != null
                    && r.Report.SentAt <= at
                    && !db.Filings.Any(f => f.ReportId == r.Report.Id && f.CountsFrom <= at && (f.CountsTo == null || f.CountsTo > at)),
                db.Filings.Any(f => f.ReportId == r.Report.Id && f.CountsFrom <= at && (f.CountsTo == null || f.CountsTo > at) && f.NothingBecause != null),
                visible.Any(v => v.Id == r.Report.Id)
            ))
            .ToListAsync(stop);
    }
}
