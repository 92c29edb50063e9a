using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.ListDuties;

/// <summary>One page of the board, and what it can be filtered by.</summary>
public sealed record Board(DutyFilter Filter, DateOnly Today, int Total, IReadOnlyList<DutyLine> Lines, BoardChoices Choices)
{
    /// <summary>Duties are counted so far and no further: more than that nobody pages through.</summary>
    public const int MostCounted = 1_000;

    public bool IsCutOff => Total > MostCounted;

    /// <summary>How many of them came as requests, not as orders; only where all are counted.</summary>
    public int Requests { get; init; }
}

/// <summary>What occurs on the duties that the reader sees.</summary>
public sealed record BoardChoices(IReadOnlyList<BodyUnit> Bodies, IReadOnlyList<SourceChoice> Sources, IReadOnlyList<KeptView> Views)
{
    public IEnumerable<(Id<AdministrativeUnit> Id, string Name)> Units =>
        Bodies.Select(b => (b.UnitId, b.UnitName)).DistinctBy(u => u.UnitId).OrderBy(u => u.UnitName);
}

public sealed record BodyUnit(Id<Body> Id, string Name, Id<AdministrativeUnit> UnitId, string UnitName);

public sealed record SourceChoice(string Ref, string Label);

public sealed record KeptView(Id<SavedView> Id, string Name, string Query, bool IsMine, bool IsShared);

/// <summary>Reads a page of the board: always the same number of statements, however many duties there are.</summary>
public sealed class ListDutiesQuery(DinhDb db, Access access, TimeProvider clock)
{
    private const int MostChoices = 40;

    /// <summary>The newest duties, whose sources are offered to choose from.</summary>
    private const int MostLookedAt = 1_000;

    public async Task<Board> ReadAsync(DutyFilter filter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var duties = Matching(filter);
        var total = await duties.Take(Board.MostCounted + 1).CountAsync(stop);
        var lines = filter.Sort == DutyFilter.ByDay ? await ByDayAsync(duties, filter, stop) : await InOrderAsync(duties, filter, stop);
        var requests = await duties.Take(Board.MostCounted + 1).Requested(filter, access).CountAsync(stop);
        return new(filter, clock.Today, total, lines, await ChoicesAsync(filter, lines, stop)) { Requests = total > Board.MostCounted ? 0 : requests };
    }

    /// <summary>The filtered duties in order, one by one, for exports of any length.</summary>
    public IAsyncEnumerable<DutyLine> Stream(DutyFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Matching(filter).Ordered(filter.Sort, db).Select(DutyLine.From(db, PartOf(filter))).AsAsyncEnumerable();
    }

    private Task<List<DutyLine>> InOrderAsync(IQueryable<Duty> duties, DutyFilter filter, CancellationToken stop) =>
        duties
            .Ordered(filter.Sort, db)
            .Skip((filter.Page - 1) * DutyFilter.PageSize)
            .Take(DutyFilter.PageSize)
            .Select(DutyLine.From(db, PartOf(filter)))
            .ToListAsync(stop);

    // First what has a day: an index leads through it to the page. Behind it what has none.
    private async Task<List<DutyLine>> ByDayAsync(IQueryable<Duty> duties, DutyFilter filter, CancellationToken stop)
    {
        var skipped = (filter.Page - 1) * DutyFilter.PageSize;
        var dated = duties.Where(d => d.NextDue != null);
        var lines = await dated
            .OrderBy(d => d.NextDue)
            .ThenBy(d => d.Id)
            .Skip(skipped)
            .Take(DutyFilter.PageSize)
            .Select(DutyLine.From(db, PartOf(filter)))
            .ToListAsync(stop);
        var passed = lines.Count > 0 || skipped == 0 ? 0 : skipped - await dated.CountAsync(stop);
        var undated = await duties
            .Where(d => d.NextDue == null)
            .OrderBy(d => d.Id)
            .Skip(passed)
            .Take(DutyFilter.PageSize - lines.Count)
            .Select(DutyLine.From(db, PartOf(filter)))
            .ToListAsync(stop);
        return [.. lines, .. undated];
    }

    private IQueryable<Duty> Matching(DutyFilter filter) => access.Visible(db.Duties).Matching(filter, access, db, clock.Today);

    private IReadOnlyList<Id<Body>> PartOf(DutyFilter filter) => filter.Body is { } body ? [body] : access.Bodies;

    private async Task<BoardChoices> ChoicesAsync(DutyFilter filter, List<DutyLine> lines, CancellationToken stop)
    {
        var seen = access.Visible(db.Duties);
        // In a country of thousands of bodies the first by name say little: those of this page, the reader's own and the one looked for are always there.
        var near = lines.Select(l => l.BodyId).Concat(access.Bodies).Concat(filter.Body is { } body ? [body] : []).ToHashSet();
        var first = db.Bodies.Where(b => seen.Any(d => d.BodyId == b.Id)).OrderBy(b => b.Folded).Take(MostChoices);
        var bodies = await db
            .Bodies.Where(b => near.Contains(b.Id))
            .Union(first)
            .OrderBy(b => b.Folded)
            .Select(b => new BodyUnit(b.Id, b.Name, b.UnitId, db.Units.Where(u => u.Id == b.UnitId).Select(u => u.Name).FirstOrDefault() ?? ""))
            .ToListAsync(stop);
        var sources = await seen.OrderByDescending(d => d.Id)
            .Take(MostLookedAt)
            .GroupBy(d => d.SourceRef)
            .Select(g => new { g.Key, Label = g.Max(d => d.Source.Label) })
            .OrderBy(s => s.Label)
            .Take(MostChoices)
            .Select(s => new SourceChoice(s.Key, s.Label ?? s.Key))
            .ToListAsync(stop);
        return new(bodies, sources, access.IsSignedIn ? await ViewsAsync(stop) : []);
    }

    private Task<List<KeptView>> ViewsAsync(CancellationToken stop)
    {
        var person = access.Person;
        return access
            .Visible(db.SavedViews)
            .OrderBy(v => v.Name)
            .Take(MostChoices)
            .Select(v => new KeptView(v.Id, v.Name, v.Query, v.Owner == person, v.SharedWith != null))
            .ToListAsync(stop);
    }
}
