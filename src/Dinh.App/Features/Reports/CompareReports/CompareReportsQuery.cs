using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CompareReports;

/// <summary>What is to be looked at in a round.</summary>
/// <param name="Waiting">How many reports wait for the receiver.</param>
/// <param name="Clear">In how many of these there is nothing to look at.</param>
public sealed record CompareSheet(ReportRound Round, bool IsReceiver, int Waiting, int Clear)
{
    public const int Size = 50;

    /// <summary>Those of this page; what waits and lies farthest off stands first.</summary>
    public IReadOnlyList<RoundFinding> Findings { get; init; } = [];

    public int Total { get; init; }

    /// <summary>In how many reports there is something to look at.</summary>
    public int Reports { get; init; }
}

/// <summary>Answers the page on which a receiver lays the reports of a round beside each other.</summary>
public sealed class CompareReportsQuery(DinhDb db, Access access, RoundFindingsQuery findings)
{
    public async Task<CompareSheet> ReadAsync(Id<ReportRound> id, int number, CancellationToken stop)
    {
        var round = await access.Visible(db.ReportRounds).AsNoTracking().GetAsync(id, stop);
        var found = await findings.OfAsync(round, stop);
        var looked = found.Where(f => f.Waits).Select(f => f.Report).ToHashSet();
        var waiting = await db
            .Reports.Where(r => r.RoundId == id && r.JoinedTo == null && r.State == ReportState.Sent && r.HolderId == r.ToId)
            .CountAsync(stop);
        return new(round, access.MayActFor(round.ToId), waiting, waiting - looked.Count)
        {
            Findings = [.. found.Skip((number - 1) * CompareSheet.Size).Take(CompareSheet.Size)],
            Total = found.Count,
            Reports = found.Select(f => f.Report).Distinct().Count(),
        };
    }
}
