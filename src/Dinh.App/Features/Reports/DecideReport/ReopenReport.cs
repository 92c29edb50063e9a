using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.DecideReport;

public sealed record ReopenReport(Id<Report> Report, string Because);

/// <summary>The receiver opens a report once more; what was sent counts until another is sent, and the reason stays in its way.</summary>
public sealed class ReopenReportHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ReopenReport command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => ReopenAsync(command, stop));
    }

    private async Task<Outcome> ReopenAsync(ReopenReport command, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var report = await db.SeenReportAsync(access, command.Report, stop);
        var round = await access.Owned(db.ReportRounds).AsNoTracking().GetAsync(report.RoundId, stop);
        var (last, now) = (report.Current, access.Moment(clock, report.ToId));
        var outcome = report.Reopen(round, command.Because, now);
        if (outcome.Refusal is not null)
            return outcome;

        await db.WithdrawSendingAsync(report, round, $"Báo cáo được mở lại: {command.Because}", now.Today, stop);
        await db.SaveChangesAsync(stop);
        await db.CarryOverAsync(last.Row, report.Current.Row, null, stop);
        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return outcome;
    }
}
