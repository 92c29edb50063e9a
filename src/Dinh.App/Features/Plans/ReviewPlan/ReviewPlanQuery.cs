using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>A draft beside its source, with all that is still to be asked.</summary>
public sealed class ReviewPlanQuery(DinhDb db, Access access, NameBookQuery names, CascadeProposalQuery cascade)
{
    public async Task<ReviewSheet> ReadAsync(Id<PlanDraft> id, CancellationToken stop)
    {
        var draft = await access.Owned(db.PlanDrafts).AsNoTracking().GetAsync(id, stop);
        var book = await names.OfAsync(draft, stop);
        var issuer = book.Of(draft.Head[FieldName.Issuer]);
        var body = issuer is { State: NameState.Known, Bodies: [var known, ..] } ? known.Id : (Id<Domain.People.Body>?)null;
        return new(draft, book, DraftQuestions.Of(draft, book.StateOf))
        {
            Cascade = draft.State == DraftState.Open ? await cascade.OfAsync(draft, body, stop) : CascadeProposal.None,
            Bodies = book.Choices,
            Issuer = issuer is { State: NameState.Known, Bodies: [var one, ..] } ? one : null,
        };
    }
}
