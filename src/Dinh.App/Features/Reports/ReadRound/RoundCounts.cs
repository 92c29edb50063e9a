using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadRound;

/// <summary>How many reports of a round stand in each phase: one question to the store.</summary>
internal static class RoundCounts
{
    public static async Task<Dictionary<RoundPhase, int>> OfAsync(IQueryable<Report> all, DateOnly today, CancellationToken stop)
    {
        var facts = await all.GroupBy(r => new
            {
                r.State,
                Joined = r.JoinedTo != null,
                Sent = r.SentOn != null,
                Late = r.SentOn > r.DueOn,
                Past = r.DueOn < today,
                r.SaysNothing,
                WithTo = r.HolderId == r.ToId,
                Merged = r.MergedInto != null,
            })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(stop);
        return new()
        {
            [RoundPhase.NotSent] = facts.Where(f => f.Key is { Joined: false, Sent: false, Past: false }).Sum(f => f.Count),
            [RoundPhase.Missing] = facts.Where(f => f.Key is { Joined: false, Sent: false, Past: true }).Sum(f => f.Count),
            [RoundPhase.OnTime] = facts.Where(f => f.Key is { Joined: false, Sent: true, Late: false }).Sum(f => f.Count),
            [RoundPhase.Late] = facts.Where(f => f.Key is { Joined: false, Sent: true, Late: true }).Sum(f => f.Count),
            [RoundPhase.Nothing] = facts.Where(f => f.Key is { Joined: false, SaysNothing: true }).Sum(f => f.Count),
            [RoundPhase.ToDecide] = facts.Where(f => f.Key is { Joined: false, State: ReportState.Sent, WithTo: true }).Sum(f => f.Count),
            [RoundPhase.WithFocal] = facts.Where(f => f.Key is { Joined: false, State: ReportState.Sent, WithTo: false }).Sum(f => f.Count),
            [RoundPhase.Returned] = facts.Where(f => f.Key is { Joined: false, State: ReportState.Returned }).Sum(f => f.Count),
            [RoundPhase.Accepted] = facts
                .Where(f => f.Key is { Joined: false, State: ReportState.Accepted } or { Joined: false, State: ReportState.Locked, Merged: false })
                .Sum(f => f.Count),
            [RoundPhase.Merged] = facts.Where(f => f.Key is { Joined: false, Merged: true, State: ReportState.Merged or ReportState.Locked }).Sum(f => f.Count),
            [RoundPhase.Joined] = facts.Where(f => f.Key.Joined).Sum(f => f.Count),
        };
    }
}
