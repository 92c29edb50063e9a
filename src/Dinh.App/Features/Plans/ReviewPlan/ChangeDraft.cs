using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>Does one thing to a draft and saves it at once. Two clerks who save at the same moment both succeed: the later one is done again on what the first left.</summary>
public sealed class ChangeDraftHandler(DinhDb db, Access access, TimeProvider clock)
{
    private const int Tries = 8;

    public async Task<Outcome> HandleAsync(Id<PlanDraft> id, Func<PlanDraft, Touch, Outcome> change, CancellationToken stop)
    {
        for (var tried = 1; ; tried++)
        {
            var draft = await access.Owned(db.PlanDrafts).GetAsync(id, stop);
            var outcome = change(draft, new(access.Name, clock.GetUtcNow().UtcDateTime));
            if (outcome.Refusal is not null || !db.ChangeTracker.HasChanges())
                return outcome;

            try
            {
                await db.SaveChangesAsync(stop);
                return outcome;
            }
            catch (DbUpdateConcurrencyException) when (tried < Tries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
