using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.DecideReport;

/// <param name="Reports">One, or all that were marked in the round.</param>
public sealed record AcceptReports(IReadOnlyList<Id<Report>> Reports);

/// <summary>The receiver accepts reports: all of them or none.</summary>
public sealed class AcceptReportsHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(AcceptReports command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command.Reports.Count == 0
            ? Task.FromResult<Outcome>(new Refusal("report.none-chosen"))
            : db.AgainOnConflictAsync(() => AcceptAsync(command, stop));
    }

    private async Task<Outcome> AcceptAsync(AcceptReports command, CancellationToken stop)
    {
        var keys = command.Reports.Distinct().ToList();
        var reports = await access.Visible(db.Reports).Where(r => keys.Contains(r.Id)).Whole().ToListAsync(stop);
        if (reports.Count != keys.Count)
            throw new NoSuchRecordException("one of the reports");

        var refused = reports.Select(r => r.Accept(access.Moment(clock, r.HolderId)).Refusal).FirstOrDefault(r => r is not null);
        if (refused is not null)
            return refused;

        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}
