using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;

namespace Dinh.App.Features.Reports.DecideReport;

public sealed record PassOnReport(Id<Report> Report, string? Words);

/// <summary>The focal body gives what it has looked at to the receiver.</summary>
public sealed class PassOnReportHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(PassOnReport command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var report = await db.SeenReportAsync(access, command.Report, stop);
            var outcome = report.PassOn(command.Words is { Length: > 0 } words ? words : null, access.Moment(clock, report.HolderId));
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
}
