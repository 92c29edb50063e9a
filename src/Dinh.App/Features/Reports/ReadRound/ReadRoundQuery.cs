using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadRound;

/// <summary>An own report of a round above, that can take the sums.</summary>
public sealed record UpperReport(Id<Report> Id, string Round);

/// <summary>A body whose report is missing.</summary>
public sealed record MissingBody(string Name, IReadOnlyList<RoundContact> Contacts);

/// <summary>A round as its receiver or its focal body sees it.</summary>
public sealed record RoundSheet(ReportRound Round, string To, string? Via, DateOnly Today, RoundFilter Filter)
{
    /// <summary>How many stand in each phase; a report may stand in several.</summary>
    public IReadOnlyDictionary<RoundPhase, int> Counts { get; init; } = new Dictionary<RoundPhase, int>();

    /// <summary>How many bodies owe a report.</summary>
    public int All { get; init; }

    public int Sent => Counts[RoundPhase.OnTime] + Counts[RoundPhase.Late];

    public IReadOnlyList<RoundRow> Lines { get; init; } = [];

    /// <summary>Those whose day is past, by name, so that they can be called by other ways too.</summary>
    public IReadOnlyList<MissingBody> Missing { get; init; } = [];

    public int Total { get; init; }

    public IReadOnlyList<UpperReport> Uppers { get; init; } = [];

    /// <summary>The own reports that have taken its sums.</summary>
    public IReadOnlyList<UpperReport> Takers { get; init; } = [];

    public bool IsReceiver { get; init; }
}

public sealed class ReadRoundQuery(DinhDb db, Access access, RoundLinesQuery lines, RoundPeopleQuery people, TimeProvider clock)
{
    private const int MostUppers = 20;
    private const int MostNamed = 500;

    public async Task<RoundSheet> ReadAsync(Id<ReportRound> id, RoundFilter filter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var round = await access.Visible(db.ReportRounds).AsNoTracking().GetAsync(id, stop);
        var all = db.Reports.Where(r => r.RoundId == id);
        var names = await db.Bodies.Where(b => b.Id == round.ToId || b.Id == round.ViaId).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        var isReceiver = access.MayActFor(round.ToId);
        return new(round, names[round.ToId], round.ViaId is { } via ? names[via] : null, clock.Today, filter)
        {
            All = await all.CountAsync(r => r.JoinedTo == null, stop),
            Counts = await RoundCounts.OfAsync(all, clock.Today, stop),
            Lines = await lines.PageAsync(round, filter, stop),
            Total = await lines.CountAsync(round, filter, stop),
            Missing = await MissingAsync(all, stop),
            Uppers = isReceiver && !round.IsLocked ? await UppersAsync(round, stop) : [],
            Takers = isReceiver ? await TakersAsync(all, stop) : [],
            IsReceiver = isReceiver,
        };
    }

    private async Task<IReadOnlyList<MissingBody>> MissingAsync(IQueryable<Report> all, CancellationToken stop)
    {
        var missing = RoundFilter.In(all, RoundPhase.Missing, clock.Today);
        var bodies = await missing
            .OrderBy(r => db.Units.Where(u => u.Id == r.UnitId).Select(u => u.SortKey).FirstOrDefault())
            .ThenBy(r => r.Id)
            .Select(r => new { r.BodyId, Name = db.Bodies.Where(b => b.Id == r.BodyId).Select(b => b.Name).First() })
            .Take(MostNamed)
            .ToListAsync(stop);
        var contacts = await people.ContactsAsync(missing, stop);
        return [.. bodies.Select(b => new MissingBody(b.Name, [.. contacts[b.BodyId]]))];
    }

    private Task<List<UpperReport>> TakersAsync(IQueryable<Report> all, CancellationToken stop) =>
        access
            .Owned(db.Reports)
            .Where(r => all.Any(l => l.MergedInto == r.Id))
            .OrderBy(r => r.DueOn)
            .ThenBy(r => r.Id)
            .Select(r => new UpperReport(r.Id, db.ReportRounds.Where(o => o.Id == r.RoundId).Select(o => o.Name).First()))
            .ToListAsync(stop);

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
