using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>A confirmed plan answers the higher one that it names: its coverage is reckoned, and the duty to make it is closed by it. It saves nothing; who confirms does.</summary>
public sealed class AnswerLowerPlanHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task HandleAsync(Plan plan, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.ParentId is not { } parent)
            return;

        var (issuer, owner) = (plan.Paper.IssuerId, plan.OwnerId);
        var asked = await db
            .LowerPlans.Include(l => l.Cells)
            .Include(l => l.Parent)
                .ThenInclude(p => p.Entries)
            .Where(l => l.ParentId == parent && (l.BodyId == issuer || l.BodyId == owner))
            .OrderBy(l => l.Number)
            .AsSplitQuery()
            .FirstOrDefaultAsync(stop);
        if (asked is null)
            return;

        asked.AnswerWith(plan, Covers.Of(asked.Parent.Entries, plan.Entries, [.. asked.Asked]), clock.Today);
        await CloseAsync(asked.DutyId, plan, stop);
    }

    /// <summary>A duty that has ended meanwhile refuses the evidence, and the plan is none the worse.</summary>
    private async Task CloseAsync(Id<Duty> asked, Plan plan, CancellationToken stop)
    {
        if (access.Person is not { } by)
            return;

        var paper = plan.Paper;
        var duty = await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(asked, stop);
        var proof = Proof.OfPaper(paper.Number.Length > 0 ? paper.Number : paper.Name, paper.IssuedOn) with { Note = paper.Title };
        _ = duty.Supply(Id<Evidence>.New(), proof, EvidenceFor.Whole, by, clock.Today);
    }
}
