using Dinh.App.Features.Duties;
using Dinh.App.Features.Reports.FillReport;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SendReport;

/// <param name="NothingBecause">The words of a body that has nothing to report; null where it reports figures.</param>
/// <param name="IsSure">Read over: what is sent is not changed any more.</param>
public sealed record SendReport(Id<Report> Report, string? NothingBecause, bool IsSure);

/// <summary>Sends what was filled in: sealed, counted from this moment, and the evidence that the duty is done.</summary>
public sealed class SendReportHandler(DinhDb db, Access access, SendCheckQuery check, SaveFillingHandler filling, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(SendReport command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!command.IsSure)
            return new Refusal("report.not-confirmed");
        if (command.NothingBecause is { Length: 0 })
            return new Refusal("report.reason-needed");

        return await db.AgainOnConflictAsync(() => SendAsync(command, stop));
    }

    private async Task<Outcome> SendAsync(SendReport command, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        await db.HoldAsync(f => f.ReportId == command.Report, stop);
        var report = await db.OwnedReportAsync(access, command.Report, stop);
        var round = await db.ReportRounds.GetAsync(report.RoundId, stop);
        if (await check.RefusedAsync(report, round, command.NothingBecause is not null, stop) is { } refused)
            return refused;

        if (command.NothingBecause is null)
            await filling.ReckonAsync(report.Id, stop);
        var outcome = await SealAsync(report, round, command.NothingBecause, stop);
        if (outcome.Refusal is not null)
            return outcome;

        await CloseAsync(report, round, stop);
        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return outcome;
    }

    private async Task<Outcome> SealAsync(Report report, ReportRound round, string? nothingBecause, CancellationToken stop)
    {
        var filing = report.Current;
        if (nothingBecause is not null)
            await db.Figures.Where(f => f.Filing == filing.Row).ExecuteDeleteAsync(stop);

        var covered = await db.Reports.Where(r => r.JoinedTo == report.Id).Whole().ToListAsync(stop);
        var sending = new Sending(await db.SealAsync(filing.Row, null, stop), nothingBecause);
        return report.Send(round, sending, covered, access.Moment(clock, report.BodyId));
    }

    /// <summary>A duty that refuses the evidence, because it was cancelled meanwhile, is none of the report's fault: the report is sent.</summary>
    private async Task CloseAsync(Report report, ReportRound round, CancellationToken stop)
    {
        if (access.Person is not { } by)
            return;

        var proof = Proof.OfRecord(ReportLinks.Of(report.Id), round.Name) with { Sort = "report", Note = $"Lần gửi {report.Current.Number}" };
        foreach (var (duty, target) in await db.DoneBySendingAsync(report, round, stop))
            duty.Supply(Id<Evidence>.New(), proof, target, by, clock.Today);
    }
}
