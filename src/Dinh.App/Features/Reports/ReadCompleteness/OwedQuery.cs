using Dinh.App.Features.Reports.SumReports;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadCompleteness;

/// <summary>How many reports of a path stand alike.</summary>
internal sealed record OwedLine(string Path, string Kind, string Period, DateOnly Due, Tally Tally);

/// <summary>Counts reports inside the store by the unit that owes them; what came after the moment is not yet known.</summary>
public sealed partial class OwedQuery(DinhDb db)
{
    internal async Task<IReadOnlyList<OwedLine>> LinesAsync(SumAsk ask, Subtree subtree, DateTime at, CancellationToken stop)
    {
        var (form, periods, today) = (ask.Form!, ask.PeriodKeys, DateOnly.FromDateTime(at.AddHours(7)));
        var filings = db.Filings.Where(f => f.FormCode == form && periods.Contains(f.PeriodKey));
        var found = await db.RoundsOf(form, periods)
            .Join(subtree.Of(db.OwedAt(at)), d => d.Id, r => r.RoundId, (d, r) => new { Report = r, d.PeriodKey })
            .Select(r => new
            {
                r.Report.UnitPath,
                Kind = db.Units.Where(u => u.Id == r.Report.UnitId).Select(u => u.Kind).FirstOrDefault(),
                r.PeriodKey,
                r.Report.DueOn,
                Sent = r.Report.SentAt != null && r.Report.SentAt <= at ? r.Report.SentOn : null,
                Counts = filings.Any(f => f.ReportId == r.Report.Id && f.CountsFrom <= at && (f.CountsTo == null || f.CountsTo > at)),
                Nothing = filings.Any(f =>
                    f.ReportId == r.Report.Id && f.CountsFrom <= at && (f.CountsTo == null || f.CountsTo > at) && f.NothingBecause != null
                ),
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(r => new OwedLine(
                r.UnitPath,
                r.Kind ?? "",
                r.PeriodKey,
                r.DueOn,
                new()
                {
                    InTime = r.Sent <= r.DueOn ? 1 : 0,
                    Late = r.Sent > r.DueOn ? 1 : 0,
                    Missing = r.Sent is null && r.DueOn < today ? 1 : 0,
                    Waiting = r.Sent is null && r.DueOn >= today ? 1 : 0,
                    Returned = r.Sent is not null && !r.Counts ? 1 : 0,
                    Nothing = r.Nothing ? 1 : 0,
                }
            )),
        ];
    }

    /// <summary>On how many different grounds, by how many different days the units below owe their reports: one each is equal. What the unit itself owes upwards is set beside nothing.</summary>
    public async Task<bool> IsEqualAsync(SumAsk ask, Subtree subtree, DateTime at, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(subtree);
        var (form, periods, own) = (ask.Form!, ask.PeriodKeys, subtree.Path);
        var (owed, hasParts) = (subtree.Of(db.OwedAt(at)), subtree.Parts.Count > 0);
        var below = hasParts ? owed.Where(o => o.UnitPath != own) : owed;
        var grounds = await db
            .ReportRounds.Where(r => r.FormCode == form && periods.Contains(r.PeriodKey) && below.Any(o => o.RoundId == r.Id))
            .Join(
                db.ReportRegimes,
                d => d.RegimeId,
                r => r.Id,
                (d, r) =>
                    new
                    {
                        d.PeriodKey,
                        d.DueOn,
                        r.Ground,
                    }
            )
            .Distinct()
            .ToListAsync(stop);
        return grounds.Select(g => g.Ground).Distinct().Count() == 1 && grounds.Count == grounds.Select(g => g.PeriodKey).Distinct().Count();
    }
}
