using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>A confirmed plan answers the higher one that it names: its coverage is reckoned, and the duty to make it is closed by it, or it is said why not. It saves nothing; who confirms does.</summary>
public sealed class AnswerLowerPlanHandler(DinhDb db, Access access, TimeProvider clock)
{
    /// <returns>Why the duty to make it stays open; null when it is closed or there is none.</returns>
    public async Task<Refusal?> HandleAsync(Plan plan, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.ParentId is not { } parent)
            return null;

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
            return null;

        asked.AnswerWith(plan, Covers.Of(asked.Parent.Entries, plan.Entries, [.. asked.Asked]), clock.Today);
        return await CloseAsync(asked.DutyId, plan, stop);
    }

    /// <summary>A duty that refuses the evidence, because others have yet to answer or it has ended meanwhile, is none of the plan's fault: the plan stands.</summary>
    private async Task<Refusal?> CloseAsync(Id<Duty> asked, Plan plan, CancellationToken stop)
    {
        if (access.Person is not { } by)
            return null;

        var paper = plan.Paper;
        var goesOn = await db.Duties.Where(d => d.Id == asked).Select(d => d.MergedInto).FirstOrDefaultAsync(stop) ?? asked;
        var duty = await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(goesOn, stop);
        var proof = Proof.OfPaper(paper.Number.Length > 0 ? paper.Number : paper.Name, paper.IssuedOn) with { Note = paper.Title };
        var outcome = duty.Supply(Id<Evidence>.New(), proof, EvidenceFor.Whole, by, clock.Today);
        return duty.StateOn(clock.Today) is DutyState.Done or DutyState.Cancelled ? null : outcome.Refusal ?? new("lower-plan.more-is-owed");
    }
}
