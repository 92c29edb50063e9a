using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.PublishPlan;

/// <param name="Withdraw">Why it is taken from the public again; null to publish.</param>
public sealed record PublishPlan(Id<Plan> Plan, string? Withdraw = null);

/// <summary>Opens a plan and its duties to everybody, or takes the plan back with a reason. Only who approves for the body that answers for it may.</summary>
public sealed class PublishPlanHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(PublishPlan command, CancellationToken stop)
    {
        var plan = await access.Owned(db.Plans).Include(p => p.Paper).GetAsync(command.Plan, stop);
        if (!access.MayApproveFor(plan.OwnerId) && !access.MayApproveFor(plan.Paper.IssuerId))
            throw new NoSuchRecordException($"plan {command.Plan}");

        var outcome = command.Withdraw is { } reason
            ? plan.Paper.WithdrawFromPublic(clock.Today, access.Name, reason)
            : plan.Paper.Publish(clock.Today, access.Name);
        if (outcome.Refusal is not null)
            return outcome;

        var source = $"plan:{plan.Id}";
        foreach (var duty in await db.Duties.Where(d => d.SourceRef == source).ToListAsync(stop))
        {
            if (command.Withdraw is null)
                duty.Publish();
            else
                duty.Hide();
        }

        await db.SaveChangesAsync(stop);
        return outcome;
    }
}
