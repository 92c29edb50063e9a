using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Units.ReadUnit;

/// <summary>A unit with its history, its parts, and what its bodies have published.</summary>
public sealed record UnitSheet(AdministrativeUnit Unit)
{
    public IReadOnlyList<UnitSheet.Neighbour> Above { get; init; } = [];

    /// <summary>Who answers for it today, when it stands no more.</summary>
    public IReadOnlyList<UnitSheet.Neighbour> Today { get; init; } = [];

    public IReadOnlyList<UnitSheet.Predecessor> Before { get; init; } = [];

    public IReadOnlyList<UnitSheet.Neighbour> Parts { get; init; } = [];

    public IReadOnlyList<UnitSheet.PublishedPlan> Plans { get; init; } = [];

    public sealed record Neighbour(Id<AdministrativeUnit> Id, string Name);

    public sealed record Predecessor(Id<AdministrativeUnit> Id, string Name, UnitChangeKind Kind, DateOnly Day, string? Ground);

    public sealed record PublishedPlan(Id<Plan> Id, string Title, string Issuer, DateOnly IssuedOn);
}

public sealed class ReadUnitQuery(DinhDb db, SuccessorsQuery successors, TimeProvider clock)
{
    private const int MostPlans = 50;

    public async Task<UnitSheet> ReadAsync(Id<AdministrativeUnit> id, CancellationToken stop)
    {
        var unit = await db.Units.AsNoTracking().GetAsync(id, stop);
        var today = clock.Today;
        return new UnitSheet(unit)
        {
            Above = await AboveAsync(unit, stop),
            Today = unit.IsValidOn(today) ? [] : [.. (await successors.OfAsync(id, today, stop)).Select(u => new UnitSheet.Neighbour(u.Id, u.Name))],
            Before = await BeforeAsync(id, stop),
            Parts = await PartsAsync(unit, stop),
            Plans = await PlansAsync(id, stop),
        };
    }

    private async Task<List<UnitSheet.Neighbour>> AboveAsync(AdministrativeUnit unit, CancellationToken stop)
    {
        var above = new List<UnitSheet.Neighbour>();
        for (var next = unit.ParentId; next is { } id; )
        {
            var parent = await db.Units.AsNoTracking().GetAsync(id, stop);
            above.Insert(0, new(parent.Id, parent.Name));
            next = parent.ParentId;
        }

        return above;
    }

    private Task<List<UnitSheet.Predecessor>> BeforeAsync(Id<AdministrativeUnit> id, CancellationToken stop) =>
        db
            .UnitChanges.Where(c => c.ToId == id && c.FromId != id)
            .Join(db.Units, c => c.FromId, u => u.Id, (c, u) => new { Change = c, Unit = u })
            .OrderByDescending(c => c.Change.Day)
            .ThenBy(c => c.Unit.SortKey)
            .Select(c => new UnitSheet.Predecessor(c.Unit.Id, c.Unit.Name, c.Change.Kind, c.Change.Day, c.Change.Ground))
            .ToListAsync(stop);

    // The parts on the unit's last day, or today while it stands.
    private Task<List<UnitSheet.Neighbour>> PartsAsync(AdministrativeUnit unit, CancellationToken stop)
    {
        var id = unit.Id;
        var day = unit.ValidTo ?? clock.Today;
        return db
            .Units.Where(u => u.ParentId == id && u.ValidFrom <= day && (u.ValidTo == null || u.ValidTo >= day))
            .OrderBy(u => u.SortKey)
            .Select(u => new UnitSheet.Neighbour(u.Id, u.Name))
            .ToListAsync(stop);
    }

    private Task<List<UnitSheet.PublishedPlan>> PlansAsync(Id<AdministrativeUnit> id, CancellationToken stop) =>
        db
            .Plans.Where(p => p.Paper.PublishedOn != null && p.Paper.WithdrawnBecause == null)
            .Where(p => db.Bodies.Any(b => b.UnitId == id && (b.Id == p.OwnerId || b.Id == p.Paper.IssuerId)))
            .OrderByDescending(p => p.Paper.PublishedOn)
            .Take(MostPlans)
            .Select(p => new UnitSheet.PublishedPlan(p.Id, p.Paper.Title, p.Paper.IssuerName, p.Paper.IssuedOn))
            .ToListAsync(stop);
}
