using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReadCoverage;

/// <summary>How the plans below cover a plan, in four questions to the store however many units there are. Each reader sees the rows of their own.</summary>
public sealed class ReadCoverageQuery(DinhDb db, Access access)
{
    public async Task<CoverageSheet> ReadAsync(Id<Plan> id, CancellationToken stop)
    {
        var plan = await access.Visible(db.Plans).Where(p => p.Id == id).Select(p => new { p.Paper }).AsNoTracking().SingleOrDefaultAsync(stop);
        var asked = await AskedAsync(id, stop);
        if (plan is null || asked.Count == 0)
            throw new NoSuchRecordException($"coverage of plan {id}");

        var orders = asked.SelectMany(a => a.Orders).ToHashSet();
        var columns = await ColumnsAsync(id, orders, stop);
        var cells = await CellsAsync(id, stop);
        var places = columns.Select((c, at) => (c.Order, at)).ToDictionary(c => c.Order, c => c.at);
        return new(id, plan.Paper.Name, plan.Paper.Title, columns, [.. asked.Select(a => RowOf(a, cells[a.Number], places))]);
    }

    private static CoverageRow RowOf(AskedUnit asked, IEnumerable<(int Order, CoverageCell Cell)> cells, Dictionary<int, int> places)
    {
        var row = new CoverageCell[asked.Plan is null ? 0 : places.Count];
        foreach (var (order, cell) in cells.Where(_ => asked.Plan is not null))
        {
            if (places.TryGetValue(order, out var at))
                row[at] = cell;
        }

        return new(asked.Number, asked.Unit, asked.Plan, asked.Due, row);
    }

    private async Task<List<AskedUnit>> AskedAsync(Id<Plan> id, CancellationToken stop) =>
        await access
            .Visible(db.LowerPlans)
            .Where(l => l.ParentId == id)
            .Join(db.Bodies, l => l.BodyId, b => b.Id, (l, b) => new { Lower = l, b.UnitId })
            .Join(db.Units, l => l.UnitId, u => u.Id, (l, u) => new { l.Lower, Unit = u })
            .OrderBy(l => l.Unit.SortKey)
            .ThenBy(l => l.Lower.Number)
            .Select(l => new AskedUnit(
                l.Lower.Number,
                l.Unit.Name,
                l.Lower.PlanId,
                db.Duties.Where(d => d.Id == l.Lower.DutyId).Select(d => d.NextDue).FirstOrDefault(),
                l.Lower.Asked
            ))
            .ToListAsync(stop);

    private async Task<List<CoverageColumn>> ColumnsAsync(Id<Plan> id, HashSet<int> orders, CancellationToken stop)
    {
        var entries = await db
            .Plans.Where(p => p.Id == id)
            .SelectMany(p => p.Entries)
            .OrderBy(e => e.Order)
            .Select(e => new CoverageColumn(e.Id, e.Order, e.Path, e.Title, e.Lead))
            .ToListAsync(stop);
        return [.. entries.Where(e => orders.Contains(e.Order)).Select(e => e.Code.Length > 0 ? e : e with { Code = $"{e.Order}" })];
    }

    private async Task<ILookup<int, (int Order, CoverageCell Cell)>> CellsAsync(Id<Plan> id, CancellationToken stop)
    {
        var cells = await access
            .Visible(db.LowerPlans)
            .Where(l => l.ParentId == id)
            .SelectMany(
                l => l.Cells,
                (l, c) =>
                    new
                    {
                        l.Number,
                        c.Order,
                        c.Mark,
                        c.ByHand,
                    }
            )
            .ToListAsync(stop);
        return cells.ToLookup(c => c.Number, c => (c.Order, new CoverageCell(c.Mark, c.ByHand)));
    }

    private sealed record AskedUnit(int Number, string Unit, Id<Plan>? Plan, DateOnly? Due, IReadOnlyList<int> Orders);
}
