using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CountReport;

public sealed record CountReport(Id<Report> Report);

/// <summary>Đếm lại: counts the report's figures once more from the records as they stood at the end of its window.</summary>
public sealed class CountReportHandler(DinhDb db, Access access, CountReportsHandler counting)
{
    public Task<Outcome> HandleAsync(CountReport command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var report = await access.Owned(db.Reports).AsNoTracking().GetAsync(command.Report, stop);
            var round = await db.ReportRounds.AsNoTracking().GetAsync(report.RoundId, stop);
            if (round.IsLocked)
                return new Refusal("round.locked");
            if (report.JoinedTo is not null)
                return new Refusal("report.joined");
            if (!report.IsBeingFilled)
                return new Refusal("report.already-sent");

            await using var whole = await db.Database.BeginTransactionAsync(stop);
            await counting.CountAsync(round, [report.Id], stop);
            await whole.CommitAsync(stop);
            return Outcome.Done;
        });
}
