using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReadPlan;

/// <summary>What stands above and below a plan that the reader has already been shown.</summary>
public sealed class ReadLevelsQuery(DinhDb db, Access access)
{
    public async Task<LevelsSheet> ReadAsync(PlanSheet plan, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var above = await access
            .Visible(db.Plans)
            .Where(p => db.Plans.Any(o => o.Id == plan.Id && o.ParentId == p.Id))
            .Include(p => p.Paper)
            .Include(p => p.Entries)
            .AsNoTracking()
            .FirstOrDefaultAsync(stop);
        var bodies = access.Bodies;
        var waits = await db.LowerPlans.AnyAsync(l => l.ParentId == plan.Id && l.PlanId == null && bodies.Contains(l.BodyId), stop);
        var dates = ReportDates.Of(plan.Entries.Select(e => e.Entry), plan.IssuerName, plan.IssuedOn, above?.Entries ?? []);
        return new(above?.Id, above?.Paper.Name ?? "", waits, await BelowAsync(plan.Id, stop), dates);
    }

    private async Task<IReadOnlyList<UnitBelow>> BelowAsync(Id<Plan> plan, CancellationToken stop) =>
        await access
            .Visible(db.LowerPlans)
            .Where(l => l.ParentId == plan)
            .Join(db.Bodies, l => l.BodyId, b => b.Id, (l, b) => new { Lower = l, b.UnitId })
            .Join(db.Units, l => l.UnitId, u => u.Id, (l, u) => new { l.Lower, Unit = u })
            .Select(l => new
            {
                l.Unit.Name,
                l.Unit.SortKey,
                l.Lower.PlanId,
                Covered = l.Lower.Cells.Count(c => c.Mark == CoverageMark.Covered),
                Holes = l.Lower.Cells.Count(c => c.Mark == CoverageMark.Hole),
            })
            .OrderByDescending(l => l.PlanId == null)
            .ThenByDescending(l => l.Holes)
            .ThenBy(l => l.SortKey)
            .Select(l => new UnitBelow(l.Name, l.PlanId, l.Covered, l.Holes))
            .ToListAsync(stop);
}
