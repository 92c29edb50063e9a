using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.ListReports;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using ReportStep = Dinh.Domain.Reports.ReportStep;

namespace Dinh.App.Features.Reports.ReadReport;

/// <summary>Answers the page of one report: its whole way to all who stand in it.</summary>
public sealed class ReadReportQuery(DinhDb db, Access access, ListReportsQuery lines, ReadFiguresQuery figures, TimeProvider clock)
{
    public async Task<ReportSheet> ReadAsync(Id<Report> id, CancellationToken stop)
    {
        var seen = access.Visible(db.Reports).Where(r => r.Id == id);
        var report = await seen.AsNoTracking().Whole().GetAsync(id, stop);
        var round = await db.ReportRounds.AsNoTracking().GetAsync(report.RoundId, stop);
        var steps = await StepsAsync(id, stop);
        var names = await NamesAsync(report, steps, stop);
        var isOwn = access.MayActFor(report.BodyId);
        var shown = isOwn && report.IsBeingFilled ? report.Current : report.Filings.Where(f => f.IsSent).MaxBy(f => f.Number);
        return new((await lines.LinesOf(seen).SingleAsync(stop)), report, round, clock.Today)
        {
            To = names[report.ToId],
            Via = report.ViaId is { } via ? names[via] : null,
            Holder = names[report.HolderId],
            Ground = await db.ReportRegimes.Where(r => r.Id == round.RegimeId).Select(r => r.Ground).SingleAsync(stop),
            Steps = steps.ConvertAll(s => new ReportStepLine(s, names[s.BodyId])),
            Parts = await PartsAsync(report, names, stop),
            Shown = shown,
            Figures = shown is null ? null : await FiguresAsync(report, shown, stop),
            JoinedTo = report.JoinedTo is { } successor
                ? await db
                    .Reports.Where(r => r.Id == successor)
                    .Select(r => db.Bodies.Where(b => b.Id == r.BodyId).Select(b => b.Name).First())
                    .SingleAsync(stop)
                : null,
            IsOwn = isOwn,
            IsHolder = access.MayActFor(report.HolderId),
            IsReceiver = access.MayActFor(report.ToId),
        };
    }

    /// <summary>With what the receiver said to the last sending, section by section.</summary>
    private async Task<FiguresSheet> FiguresAsync(Report report, Filing shown, CancellationToken stop) =>
        await figures.ReadAsync(report.Id, shown.Number, stop) with
        {
            Verdicts = (report.Filings.Where(f => f.Verdicts.Count > 0).MaxBy(f => f.Number)?.Verdicts ?? []).ToDictionary(v => v.Section),
        };

    // A store gives what is owned in any order; the row tells in which it was saved.
    private async Task<List<ReportStep>> StepsAsync(Id<Report> id, CancellationToken stop)
    {
        var rows = await db
            .Reports.AsNoTracking()
            .Where(r => r.Id == id)
            .SelectMany(r => r.Steps, (r, s) => new { Row = EF.Property<long>(s, "Row"), Step = s })
            .ToListAsync(stop);
        return [.. rows.OrderBy(r => r.Row).Select(r => r.Step)];
    }

    private Task<Dictionary<Id<Body>, string>> NamesAsync(Report report, List<ReportStep> steps, CancellationToken stop)
    {
        List<Id<Body>> keys = [report.BodyId, report.ToId, report.HolderId, .. steps.Select(s => s.BodyId), .. report.Parts.Select(p => p.BodyId)];
        if (report.ViaId is { } via)
            keys.Add(via);
        return db.Bodies.Where(b => keys.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
    }

    private async Task<IReadOnlyList<ReportPartLine>> PartsAsync(Report report, Dictionary<Id<Body>, string> names, CancellationToken stop)
    {
        var keys = report.Parts.Select(p => p.ReportId).OfType<Id<Report>>().ToList();
        var states = await db.Reports.Where(r => keys.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.State, stop);
        return
        [
            .. report
                .Parts.OrderBy(p => names[p.BodyId], StringComparer.Ordinal)
                .Select(p => new ReportPartLine(names[p.BodyId], p.Until, p.ReportId, p.ReportId is { } own ? states[own] : null)),
        ];
    }
}
