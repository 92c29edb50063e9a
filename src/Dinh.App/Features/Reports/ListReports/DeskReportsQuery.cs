using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Reports;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ListReports;

/// <summary>What a desk says of reports. The duty to send stands among the duties; here stands what is no duty.</summary>
/// <param name="Returned">Own reports that were given back.</param>
/// <param name="ToPassOn">In the hands of the reader's bodies as focal bodies.</param>
/// <param name="ToDecide">In their hands as receivers.</param>
/// <param name="Missing">Missing in rounds that come to them.</param>
public sealed record DeskReports(int Returned, int ToPassOn, int ToDecide, int Missing)
{
    public bool IsClear => Returned + ToPassOn + ToDecide + Missing == 0;
}

/// <summary>Counts what waits for the reader, in one question to the database. In a locked round nothing waits for anybody.</summary>
public sealed class DeskReportsQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<DeskReports> ReadAsync(CancellationToken stop)
    {
        var (bodies, today) = (access.Bodies, clock.Today);
        return await access
                .Visible(db.Reports)
                .Where(r => r.JoinedTo == null && (r.State == ReportState.Open || r.State == ReportState.Sent || r.State == ReportState.Returned))
                .Where(r => !db.ReportRounds.Any(o => o.Id == r.RoundId && o.LockedOn != null))
                .GroupBy(_ => 1)
                .Select(g => new DeskReports(
                    g.Count(r => r.State == ReportState.Returned && bodies.Contains(r.BodyId)),
                    g.Count(r => r.State == ReportState.Sent && bodies.Contains(r.HolderId) && r.HolderId != r.ToId),
                    g.Count(r => r.State == ReportState.Sent && bodies.Contains(r.HolderId) && r.HolderId == r.ToId),
                    g.Count(r => r.SentOn == null && r.DueOn < today && bodies.Contains(r.ToId))
                ))
                .SingleOrDefaultAsync(stop)
            ?? new(0, 0, 0, 0);
    }
}
