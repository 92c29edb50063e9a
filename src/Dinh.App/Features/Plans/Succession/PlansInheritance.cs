using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.Succession;

/// <summary>The successor watches over a plan and may read what it was addressed; the plan itself stays as it was.</summary>
internal sealed class PlansInheritance(DinhDb db) : IInheritance
{
    public string Name => "Kế hoạch";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var plans = await db.Plans.Where(p => from.Contains(p.OwnerId) || p.Addressees.Any(a => from.Contains(a.BodyId))).OrderBy(p => p.Id).ToListAsync(stop);
        foreach (var plan in plans)
            plan.Succeed(heirs.Of, heirs.Day, heirs.Ground);

        return plans.Count;
    }
}

/// <summary>Drafts that have not become plans go on in the successor's hands.</summary>
internal sealed class DraftsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Bản nháp kế hoạch";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var drafts = await db
            .PlanDrafts.Where(d => d.PlanId == null && d.DiscardedBecause == null && from.Contains(d.OwnerId))
            .OrderBy(d => d.Id)
            .ToListAsync(stop);
        foreach (var draft in drafts)
            draft.HandTo(heirs.Of[draft.OwnerId], heirs.Day, heirs.Ground);

        return drafts.Count;
    }
}
