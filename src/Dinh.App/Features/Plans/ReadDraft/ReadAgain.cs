using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law;

namespace Dinh.App.Features.Plans.ReadDraft;

/// <summary>Has a file read again that could not be read: the tool was missing, or the machine too busy.</summary>
public sealed class ReadAgainHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(Id<PlanDraft> id, CancellationToken stop)
    {
        var draft = await access.Owned(db.PlanDrafts).GetAsync(id, stop);
        var outcome = draft.ReadAgain(new(access.Name, clock.GetUtcNow().UtcDateTime));
        if (outcome.Refusal is not null)
            return outcome;

        db.Queue(new ReadDraft(id), draft.FileName);
        await db.SaveChangesAsync(stop);
        return outcome;
    }
}
