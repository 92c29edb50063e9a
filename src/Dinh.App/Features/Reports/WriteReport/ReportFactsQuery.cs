using Dinh.App.Features.Difficulties;
using Dinh.App.Features.Difficulties.ReportDifficulties;
using Dinh.App.Features.Reports.Cells;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Writing.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>A report with its round, its form and the bodies that it names.</summary>
public sealed record ReportToWrite(Report Report, ReportRound Round, ReportRegime Regime, FormContent Form)
{
    public required Body Issuer { get; init; }

    public required Body Receiver { get; init; }

    public Body? Via { get; init; }

    public Filing Filing => Report.Current;

    public ReportPeriod Period => ReportPeriods.Read(Round.PeriodKey) ?? ReportPeriods.Own(Round.From, Round.To);

    /// <summary>"Kết quả thực hiện dân chủ ở cơ sở": what the regime's name says without "Báo cáo".</summary>
    public string Subject => ReportSubjects.Of(Regime.Name);
}

/// <summary>Gathers what a written report tells: the figures of its sending, the period before, the records behind, and how the work stood when the window ended.</summary>
public sealed class ReportFactsQuery(DinhDb db, CellsQuery cells, WorkOfPeriodQuery work, DifficultiesOfPeriodQuery difficulties)
{
    /// <param name="report">With its filings and parts.</param>
    public async Task<ReportToWrite> HeadAsync(Report report, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(report);
        var round = await db.ReportRounds.AsNoTracking().GetAsync(report.RoundId, stop);
        var form = await db.ReportForms.AsNoTracking().GetAsync(round.FormId, stop);
        var bodies = await db
            .Bodies.AsNoTracking()
            .Where(b => b.Id == report.BodyId || b.Id == report.ToId || b.Id == report.ViaId)
            .ToDictionaryAsync(b => b.Id, stop);
        return new(
            report,
            round,
            await db.ReportRegimes.AsNoTracking().GetAsync(round.RegimeId, stop),
            form.Content.With(VillageSlots.Of(report.Current.Villages))
        )
        {
            Issuer = bodies[report.BodyId],
            Receiver = bodies[report.ToId],
            Via = report.ViaId is { } via ? bodies[via] : null,
        };
    }

    public async Task<ReportFacts> OfAsync(ReportToWrite head, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(head);
        var (form, period) = (head.Form, head.Period);
        var past = await cells.PastAsync(form, period, head.Report.BodyId, stop);
        var filled = await cells.ReadAsync((form, head.Round.To), (head.Filing.Row, head.Filing.IsSent), stop, past);
        var traces = await TracesAsync(head.Filing.Row, stop);
        var raised = await difficulties.AnyAsync(head.Report.BodyId, head.Round.From, head.Round.To, stop);
        return new(form, period)
        {
            Issuer = head.Issuer.Name,
            Receiver = head.Receiver.Name,
            Subject = head.Subject,
            Ground = head.Regime.Ground,
            NothingBecause = head.Filing.NothingBecause,
            Figures = form.Cells.ToDictionary(c => c.Key, c => FigureOf(c, filled, traces)),
            Rows = form.Sections.ToDictionary(s => s.Key, s => filled.Rows(s.Key)),
            Remarks = RemarksOf(filled),
            Difficulties = [.. raised.Raised.Select(l => Told(l, own: true)), .. raised.Received.Select(l => Told(l, own: false))],
            Work = await work.DoneAsync(head, stop),
            Next = await work.NextAsync(head, stop),
            Coverage = await work.CoverageAsync(head, stop),
        };
    }

    private static ToldFigure FigureOf(FormCell cell, FilledForm filled, ILookup<string, CellTrace> traces)
    {
        var note = filled.Note(cell.Key);
        return new(cell.Indicator.IsNumber ? filled.Of(cell.Key) : null, filled.Value(cell.Key)?.Text)
        {
            Before = cell.Indicator.IsNumber ? filled.Before(cell.Key) : null,
            Note = note?.Note,
            Explanation = note?.Explanation,
            Records = [.. traces[cell.Key].Select(t => new ToldRecord(t.Label, t.On, t.Link))],
        };
    }

    private static List<ToldRemark> RemarksOf(FilledForm filled) =>
        [
            .. from broken in RuleCheck.Of(filled.Content, filled)
            where broken.Rule.Severity == RuleSeverity.Explain
            let cell = CellOf(filled.Content, broken.Rule)
            group cell by broken.Rule.Message.Vi into rule
            let named = rule.First()
            select new ToldRemark(rule.Key, named is null ? null : filled.Note(named)?.Explanation, named),
        ];

    private static string? CellOf(FormContent form, FormRule rule) =>
        new[] { rule.Left, rule.Right }.SelectMany(f => Formula.Read(f).Formula?.Names ?? []).FirstOrDefault(n => form.Cell(n) is not null);

    private static ToldDifficulty Told(PeriodLine line, bool own) =>
        new(line.Title, line.Content, line.Kind == Domain.Difficulties.DifficultyKind.Proposal, own, line.State == PeriodState.Answered)
        {
            Other = own ? line.Holder : line.Asker,
            Link = DifficultyLinks.Of(line.Id),
        };

    private async Task<ILookup<string, CellTrace>> TracesAsync(long filing, CancellationToken stop)
    {
        var traces = await (
            from trace in db.CellTraces.AsNoTracking()
            where trace.Filing == filing
            join cell in db.CellNumbers on trace.Cell equals cell.Number
            orderby trace.On, trace.Record
            select new { cell.Key, Trace = trace }
        ).ToListAsync(stop);
        return traces.ToLookup(t => t.Key, t => t.Trace);
    }
}
