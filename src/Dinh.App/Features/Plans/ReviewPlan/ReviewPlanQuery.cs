using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Features.Plans.ConfirmPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>A draft beside its source, with all that is still to be asked.</summary>
public sealed class ReviewPlanQuery(DinhDb db, Access access, NameBookQuery names, CascadeProposalQuery cascade, TimeProvider clock)
{
    public async Task<ReviewSheet> ReadAsync(Id<PlanDraft> id, CancellationToken stop)
    {
        var draft = await access.Owned(db.PlanDrafts).AsNoTracking().GetAsync(id, stop);
        var book = await names.OfAsync(draft, stop);
        var issuer = book.Of(draft.Head[FieldName.Issuer]);
        var body = issuer is { State: NameState.Known, Bodies: [var known, ..] } ? known.Id : (Id<Domain.People.Body>?)null;
        var levels = draft.State == DraftState.Open ? await cascade.OfAsync(draft, body, stop) : CascadeProposal.None;
        return new(draft, book, DraftQuestions.Of(draft, book.StateOf, draft.PaperDraftId is null ? null : clock.Today))
        {
            Cascade = levels,
            Dates = draft.State == DraftState.Open ? await DatesAsync(draft, levels.Carries, stop) : null,
            Bodies = book.Choices,
            Issuer = issuer is { State: NameState.Known, Bodies: [var one, ..] } ? one : null,
        };
    }

    // Conflicts within the draft alone stand beside its lines, where the proofreader found them; here it is held against the plan above.
    private async Task<ReportDates?> DatesAsync(PlanDraft draft, Id<Plan>? carries, CancellationToken stop)
    {
        if (draft.IssuedOn is not { } issued || carries is not { } parent)
            return null;

        var above = await access
            .Visible(db.Plans)
            .Where(p => p.Id == parent)
            .SelectMany(p => p.Entries)
            .Where(e => e.Kind == PartKind.Report)
            .AsNoTracking()
            .ToListAsync(stop);
        return above.Count == 0 ? null : ReportDates.Of(ConfirmedPlans.EntriesOf(draft), draft.Head[FieldName.Issuer], issued, above);
    }
}
