using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Leading.ReadLeader;

/// <summary>How the duties of one body stand, those ordered and those requested apart.</summary>
public sealed record BodyFigures(Id<Body> Body, bool IsRequest, Progress Progress, DateOnly? Oldest);

/// <summary>A body with the place where it stands.</summary>
public sealed record PlacedBody(Id<Body> Id, string Name, string Order, Id<AdministrativeUnit> Unit, string UnitName, string UnitOrder, string Path);

/// <summary>That a unit below was asked for its own plan, and how far it covers the higher one.</summary>
public sealed record AskedPlan(Id<Body> Body, Id<Plan> Higher, Id<Plan>? Own, int Covered, int Holes);

/// <summary>The figures of a leader's page: four questions to the store, however many units and duties there are.</summary>
public sealed class FiguresQuery(DinhDb db)
{
    public async Task<IReadOnlyList<BodyFigures>> DutiesAsync(Charge charge, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(charge);
        var today = charge.Today;
        var counted = await charge
            .Of(db.Duties, db)
            .Select(d => new
            {
                d.BodyId,
                IsRequest = d.Participants.Any(p => p.Role == DutyRole.Lead && p.BodyId == d.BodyId && p.IsRequest),
                IsDone = d.ClosedOn != null,
                IsLate = d.ClosedOn == null && !d.IsWaiting && d.NextDue < today,
                IsHeard = d.HeardOn != null,
                d.NextDue,
            })
            .GroupBy(d => new { d.BodyId, d.IsRequest })
            .Select(g => new
            {
                g.Key,
                Done = g.Count(d => d.IsDone),
                Late = g.Count(d => d.IsLate),
                Open = g.Count(d => !d.IsDone && !d.IsLate && d.IsHeard),
                NoNews = g.Count(d => !d.IsDone && !d.IsLate && !d.IsHeard),
                Oldest = g.Min(d => d.IsLate ? d.NextDue : null),
            })
            .ToListAsync(stop);
        return [.. counted.Select(c => new BodyFigures(c.Key.BodyId, c.Key.IsRequest, new(c.Done, c.Open, c.Late, c.NoNews), c.Oldest))];
    }

    public async Task<IReadOnlyList<AskedPlan>> PlansAsync(Charge charge, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(charge);
        var body = charge.Body;
        return await db
            .LowerPlans.Where(l => l.Parent.OwnerId == body || l.Parent.Paper.IssuerId == body)
            .Select(l => new AskedPlan(
                l.BodyId,
                l.ParentId,
                l.PlanId,
                l.Cells.Count(c => c.Mark == CoverageMark.Covered),
                l.Cells.Count(c => c.Mark == CoverageMark.Hole)
            ))
            .ToListAsync(stop);
    }

    public async Task<IReadOnlyDictionary<Id<Body>, PlacedBody>> BodiesAsync(IReadOnlyCollection<Id<Body>> bodies, CancellationToken stop) =>
        await db
            .Bodies.AsNoTracking()
            .Where(b => bodies.Contains(b.Id))
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new PlacedBody(b.Id, b.Name, b.Folded, u.Id, u.Name, u.SortKey, u.Path))
            .ToDictionaryAsync(b => b.Id, stop);

    /// <summary>The units right below that of the body: what stands deeper is told with them.</summary>
    public async Task<IReadOnlyList<(string Name, string Order, string Path)>> BelowAsync(Charge charge, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(charge);
        var unit = charge.UnitId;
        var below = await db
            .Units.AsNoTracking()
            .Where(u => u.ParentId == unit)
            .Select(u => new
            {
                u.Name,
                u.SortKey,
                u.Path,
            })
            .ToListAsync(stop);
        return [.. below.Select(u => (u.Name, u.SortKey, u.Path))];
    }
}
