using Dinh.App.Features.Reports.ListReports;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadRound;

/// <summary>An own report of a round above, that can take the sums.</summary>
public sealed record UpperReport(Id<Report> Id, string Round);

/// <summary>A round as its receiver or its focal body sees it.</summary>
public sealed record RoundSheet(ReportRound Round, string To, string? Via, DateOnly Today, RoundFilter Filter)
{
    /// <summary>How many stand in each phase; a report may stand in several.</summary>
    public IReadOnlyDictionary<RoundPhase, int> Counts { get; init; } = new Dictionary<RoundPhase, int>();

    /// <summary>How many bodies owe a report.</summary>
    public int All { get; init; }

    public int Sent => Counts[RoundPhase.OnTime] + Counts[RoundPhase.Late];

    public IReadOnlyList<ReportLine> Lines { get; init; } = [];

    public int Total { get; init; }

    public IReadOnlyList<UpperReport> Uppers { get; init; } = [];

    public bool IsReceiver { get; init; }
}

public sealed class ReadRoundQuery(DinhDb db, Access access, ListReportsQuery lines, TimeProvider clock)
{
    private const int MostUppers = 20;

    public async Task<RoundSheet> ReadAsync(Id<ReportRound> id, RoundFilter filter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var round = await access.Visible(db.ReportRounds).AsNoTracking().GetAsync(id, stop);
        var today = clock.Today;
        var all = db.Reports.Where(r => r.RoundId == id);
        var wanted = filter.Phase is { } phase ? RoundFilter.In(all, phase, today) : all;
        if (SearchText.Fold(filter.Text) is { Length: > 0 } folded)
            wanted = wanted.Where(r => db.Bodies.Any(b => b.Id == r.BodyId && b.Folded.Contains(folded)));
        var names = await db.Bodies.Where(b => b.Id == round.ToId || b.Id == round.ViaId).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        var isReceiver = access.MayActFor(round.ToId);
        return new(round, names[round.ToId], round.ViaId is { } via ? names[via] : null, today, filter)
        {
            All = await all.CountAsync(r => r.JoinedTo == null, stop),
            Counts = await CountsAsync(all, today, stop),
            Lines = await lines.LinesOf(InOrder(wanted).Skip((filter.Number - 1) * RoundFilter.Size).Take(RoundFilter.Size)).ToListAsync(stop),
            Total = await wanted.CountAsync(stop),
            Uppers = isReceiver && !round.IsLocked ? await UppersAsync(round, stop) : [],
            IsReceiver = isReceiver,
        };
    }

    // What waits for somebody stands first, then the units in their order.
    private IQueryable<Report> InOrder(IQueryable<Report> reports) =>
        reports
            .OrderBy(r => r.State != ReportState.Sent)
            .ThenBy(r => db.Units.Where(u => u.Id == r.UnitId).Select(u => u.SortKey).FirstOrDefault())
            .ThenBy(r => r.Id);

    private static async Task<Dictionary<RoundPhase, int>> CountsAsync(IQueryable<Report> all, DateOnly today, CancellationToken stop)
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

    private Task<List<UpperReport>> UppersAsync(ReportRound round, CancellationToken stop) =>
        access
            .Owned(db.Reports)
            .Where(r => r.RoundId != round.Id && r.JoinedTo == null && (r.State == ReportState.Open || r.State == ReportState.Returned))
            .OrderByDescending(r => db.ReportRounds.Any(o => o.Id == r.RoundId && o.PeriodKey == round.PeriodKey))
            .ThenByDescending(r => r.DueOn)
            .Take(MostUppers)
            .Select(r => new UpperReport(r.Id, db.ReportRounds.Where(o => o.Id == r.RoundId).Select(o => o.Name).First()))
            .ToListAsync(stop);
}
