using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Dinh.Writing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>A draft that is written here, as its writer sees it.</summary>
public sealed class ComposePlanQuery(DinhDb db, Access access, NameBookQuery names, TimeProvider clock)
{
    /// <summary>Null when it is not written here, or no longer to be written in.</summary>
    public async Task<ComposeSheet?> ReadAsync(Id<PlanDraft> id, CancellationToken stop)
    {
        var draft = await access.Owned(db.PlanDrafts).AsNoTracking().GetAsync(id, stop);
        if (draft.Composition is not { } written || draft.State != DraftState.Open)
            return null;

        return ComposeSheet.Of(draft, await names.OfAsync(draft, stop), ComposedReading.Of(written, clock.Today));
    }

    /// <summary>The paper as it stands; null when it is not written here.</summary>
    public async Task<(PlanDraft Draft, Manuscript Paper)?> PaperAsync(Id<PlanDraft> id, CancellationToken stop)
    {
        var draft = await access.Owned(db.PlanDrafts).AsNoTracking().GetAsync(id, stop);
        return draft.Composition is { } written ? (draft, ComposedScript.Of(written, clock.Today).On(draft.IssuedOn ?? clock.Today)) : null;
    }
}
