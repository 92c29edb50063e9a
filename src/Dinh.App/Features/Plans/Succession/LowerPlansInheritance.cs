using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.Succession;

/// <summary>Plans that are still awaited are the successor's to make, one for each higher plan. Those that were made stand in the matrix as they were.</summary>
internal sealed class LowerPlansInheritance(DinhDb db) : IInheritance
{
    public string Name => "Kế hoạch cấp dưới đang chờ";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var waiting = await db.LowerPlans.Where(l => l.PlanId == null && from.Contains(l.BodyId)).OrderBy(l => l.Number).ToListAsync(stop);
        if (waiting.Count == 0)
            return 0;

        var to = waiting.Select(l => heirs.Of[l.BodyId]).ToHashSet();
        var parents = waiting.Select(l => l.ParentId).ToHashSet();
        var there = await db.LowerPlans.Where(l => to.Contains(l.BodyId) && parents.Contains(l.ParentId)).ToListAsync(stop);
        foreach (var same in waiting.GroupBy(l => (l.ParentId, Heir: heirs.Of[l.BodyId])))
        {
            var rows = same.ToList();
            var kept = there.Find(l => l.ParentId == same.Key.ParentId && l.BodyId == same.Key.Heir) ?? rows[0];
            var joined = rows.FindAll(l => l != kept);
            if (kept.PlanId is null)
                kept.HandTo(same.Key.Heir, joined, heirs.Day, heirs.Ground);

            // Nothing was written into a row that waits, and its duty goes on by itself.
            db.RemoveRange(joined);
        }

        return waiting.Count;
    }
}
