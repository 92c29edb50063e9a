using Dinh.App.Features.Reports.DecideReport;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CompareReports;

public sealed record AcceptClear(Id<ReportRound> Round);

/// <summary>The receiver accepts at once all reports of a round in which there is nothing to look at; the others stay for a pair of eyes.</summary>
public sealed class AcceptClearHandler(DinhDb db, Access access, RoundFindingsQuery findings, AcceptReportsHandler accept)
{
    /// <returns>How many are accepted, and how many still wait.</returns>
    public async Task<(Outcome Outcome, int Accepted, int Left)> HandleAsync(AcceptClear command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var round = await access.Owned(db.ReportRounds).AsNoTracking().GetAsync(command.Round, stop);
        if (round.IsLocked)
            return (new Refusal("round.locked"), 0, 0);

        var looked = (await findings.OfAsync(round, stop)).Where(f => f.Waits).Select(f => f.Report).ToHashSet();
        var waiting = await db
            .Reports.Where(r => r.RoundId == round.Id && r.JoinedTo == null && r.State == ReportState.Sent && r.HolderId == r.ToId)
            .Select(r => r.Id)
            .ToListAsync(stop);
        var clear = waiting.FindAll(r => !looked.Contains(r));
        return clear.Count == 0
            ? (new Refusal("round.nothing-clear"), 0, waiting.Count)
            : (await accept.HandleAsync(new(clear), stop), clear.Count, waiting.Count - clear.Count);
    }
}
