using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Duties;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>What confirming a plan does above and below it: names the plan that it carries out, and asks the units below for theirs.</summary>
public sealed class ConfirmCascadeHandler(DinhDb db, Access access, CascadeProposalQuery proposals, OpenLowerPlansHandler open, AnswerLowerPlanHandler answer)
{
    /// <summary>Writes the choice into the draft before it becomes a plan.</summary>
    public async Task<(CascadeProposal Proposal, Refusal? Refusal)> DecideAsync(
        PlanDraft draft,
        NameBook book,
        CascadeChoice? choice,
        Touch touch,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(book);
        var issuer = book.Of(draft.Head[FieldName.Issuer]) is { State: NameState.Known, Bodies: [var one, ..] } ? one : null;
        var proposal = await proposals.OfAsync(draft, issuer?.Id, stop);
        if (choice is not null)
            proposal = Chosen(proposal, choice);
        if (proposal.Carries is { } parent && !await access.Visible(db.Plans).AnyAsync(p => p.Id == parent, stop))
            return (proposal, new("draft.no-such-parent"));
        if (proposal is { Opens: true, Due: { } due } && due < draft.IssuedOn)
            return (proposal, new("draft.lower-plans-too-soon"));

        return (proposal, draft.CarryOut(touch, proposal.Carries).Refusal);
    }

    /// <summary>Gives out the plan's duties, those of the levels below among them.</summary>
    /// <returns>How many there are, and why the duty to make this plan stays open, where it does.</returns>
    public async Task<(int Duties, Refusal? StaysOpen)> CarryAsync(
        PlanDraft draft,
        Plan plan,
        IReadOnlyList<NewDuty> duties,
        NameBook book,
        CascadeProposal proposal,
        CancellationToken stop
    )
    {
        var made = await open.HandleAsync(draft, plan, duties, book, proposal, stop);
        return (made, await answer.HandleAsync(plan, stop));
    }

    private static CascadeProposal Chosen(CascadeProposal proposal, CascadeChoice choice) =>
        proposal with
        {
            Carries = choice.Carries,
            Opens = choice.Opens && proposal.Units > 0,
            Due = choice.Due ?? proposal.Due,
            Why =
                choice.Due is null || choice.Due == proposal.Due ? proposal.Why : new("Người xác nhận kế hoạch đặt hạn này.", "Set by who confirmed the plan."),
        };
}
