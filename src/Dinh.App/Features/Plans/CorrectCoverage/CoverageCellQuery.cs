using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.CorrectCoverage;

/// <summary>One cell of the matrix with both texts.</summary>
/// <param name="Higher">The entry of the higher plan.</param>
/// <param name="Lower">The entries of the lower plan; those that answer to the higher stand in <see cref="Answering"/>.</param>
public sealed record CellSheet(
    Id<Plan> Plan,
    string PlanName,
    int Row,
    string Unit,
    Id<Plan> LowerPlan,
    string LowerName,
    PlanEntry Higher,
    Coverage Cell,
    IReadOnlyList<PlanEntry> Lower
)
{
    public IReadOnlyList<PlanEntry> Answering => [.. Lower.Where(e => Cell.Entries.Contains(e.Id))];
}

/// <summary>One cell, for who asked for the lower plan and who made it.</summary>
public sealed class CoverageCellQuery(DinhDb db, Access access)
{
    public async Task<CellSheet> ReadAsync(Id<Plan> plan, int row, int column, CancellationToken stop)
    {
        var lower = await access
            .Visible(db.LowerPlans)
            .Include(l => l.Cells.Where(c => c.Order == column))
            .Include(l => l.Parent.Paper)
            .AsNoTracking()
            .SingleOrDefaultAsync(l => l.ParentId == plan && l.Number == row, stop);
        if (lower is not { PlanId: { } made, Cells: [var cell] })
            throw new NoSuchRecordException($"cell {row}/{column} of plan {plan}");

        var answer = await db.Plans.Include(p => p.Paper).Include(p => p.Entries).AsNoTracking().GetAsync(made, stop);
        var higher = await db.Plans.Where(p => p.Id == plan).SelectMany(p => p.Entries).AsNoTracking().SingleAsync(e => e.Order == column, stop);
        var unit = await db.Bodies.Where(b => b.Id == lower.BodyId).Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => u.Name).SingleAsync(stop);
        return new(plan, lower.Parent.Paper.Name, row, unit, made, answer.Paper.Name, higher, cell, [.. answer.Entries.OrderBy(e => e.Order)]);
    }
}
