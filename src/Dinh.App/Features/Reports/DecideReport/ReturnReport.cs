using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.DecideReport;

/// <param name="Verdicts">What is said to each section, where only some are given back; none where all is.</param>
/// <param name="Because">Why all is given back.</param>
public sealed record ReturnReport(Id<Report> Report, IReadOnlyList<SectionVerdict> Verdicts, string Because);

/// <summary>Gives a report back with reasons, whole or by sections. The body goes on from the figures that it sent, and its duty is open again.</summary>
public sealed class ReturnReportHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ReturnReport command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => ReturnAsync(command, stop));
    }

    private async Task<Outcome> ReturnAsync(ReturnReport command, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var report = await db.SeenReportAsync(access, command.Report, stop);
        var round = await db.ReportRounds.AsNoTracking().GetAsync(report.RoundId, stop);
        var cut = command.Verdicts.Count == 0 ? null : await AcceptedAsync(round, report.Current, command.Verdicts, stop);
        if (command.Verdicts.Count > 0 && cut is null)
            return new Refusal("report.no-such-section");

        var sent = report.Current;
        var outcome = await DecideAsync(command, report, round, cut, stop);
        if (outcome.Refusal is not null)
            return outcome;

        await GoOnFromAsync(sent, report, cut, stop);
        await whole.CommitAsync(stop);
        return outcome;
    }

    private async Task<Outcome> DecideAsync(ReturnReport command, Report report, ReportRound round, FilingCut? cut, CancellationToken stop)
    {
        var now = access.Moment(clock, report.HolderId);
        var outcome = cut is null
            ? report.Return(round, command.Because, now)
            : report.AcceptInPart(round, command.Verdicts, await db.SealAsync(report.Current.Row, cut, stop), now);
        if (outcome.Refusal is not null)
            return outcome;

        await db.WithdrawSendingAsync(report, round, WhyOf(command), now.Today, stop);
        await db.SaveChangesAsync(stop);
        return outcome;
    }

    private async Task GoOnFromAsync(Filing sent, Report report, FilingCut? cut, CancellationToken stop)
    {
        foreach (var next in report.Filings.Where(f => f.Number > sent.Number))
            await db.CarryOverAsync(sent.Row, next.Row, next.IsPart ? cut : null, stop);
        await db.SaveChangesAsync(stop);
    }

    // Every section of the form has its verdict, or the form was another one.
    private async Task<FilingCut?> AcceptedAsync(ReportRound round, Filing sent, IReadOnlyList<SectionVerdict> verdicts, CancellationToken stop)
    {
        var form = await db.ReportForms.Where(f => f.Id == round.FormId).Select(f => f.Content).SingleAsync(stop);
        var content = form.With(VillageSlots.Of(sent.Villages));
        var said = verdicts.Select(v => v.Section).ToHashSet();
        if (said.Count != verdicts.Count || !said.SetEquals(content.Sections.Select(s => s.Key)))
            return null;

        var accepted = verdicts.Where(v => v.IsAccepted).Select(v => v.Section).ToHashSet();
        var cells = content
            .Sections.Where(s => accepted.Contains(s.Key))
            .SelectMany(s => s.Indicators)
            .SelectMany(content.CellsOf)
            .Select(c => c.Key)
            .ToHashSet();
        return new(cells, accepted);
    }

    private static string WhyOf(ReturnReport command)
    {
        var why = command.Because.Length > 0 ? command.Because : string.Join("; ", command.Verdicts.Where(v => !v.IsAccepted).Select(v => v.Words));
        return $"Báo cáo bị trả lại: {why}";
    }
}
