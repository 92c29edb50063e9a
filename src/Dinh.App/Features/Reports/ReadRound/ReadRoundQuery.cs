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
        var all = db.Reports.Where(r => r.RoundId == id);
        var wanted = Wanted(all, filter);
        var names = await db.Bodies.Where(b => b.Id == round.ToId || b.Id == round.ViaId).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        var isReceiver = access.MayActFor(round.ToId);
        return new(round, names[round.ToId], round.ViaId is { } via ? names[via] : null, clock.Today, filter)
        {
            All = await all.CountAsync(r => r.JoinedTo == null, stop),
            Counts = await RoundCounts.OfAsync(all, clock.Today, stop),
            Lines = await lines.LinesOf(InOrder(wanted).Skip((filter.Number - 1) * RoundFilter.Size).Take(RoundFilter.Size)).ToListAsync(stop),
            Total = await wanted.CountAsync(stop),
            Uppers = isReceiver && !round.IsLocked ? await UppersAsync(round, stop) : [],
            IsReceiver = isReceiver,
        };
    }

    private IQueryable<Report> Wanted(IQueryable<Report> all, RoundFilter filter)
    {
        var wanted = filter.Phase is { } phase ? RoundFilter.In(all, phase, clock.Today) : all;
        return SearchText.Fold(filter.Text) is { Length: > 0 } folded
            ? wanted.Where(r => db.Bodies.Any(b => b.Id == r.BodyId && b.Folded.Contains(folded)))
            : wanted;
    }

    // What waits for somebody stands first, then the units in their order.
    private IQueryable<Report> InOrder(IQueryable<Report> reports) =>
        reports
            .OrderBy(r => r.State != ReportState.Sent)
            .ThenBy(r => db.Units.Where(u => u.Id == r.UnitId).Select(u => u.SortKey).FirstOrDefault())
            .ThenBy(r => r.Id);

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
