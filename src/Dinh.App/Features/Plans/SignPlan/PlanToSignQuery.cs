using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Writing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.SignPlan;

/// <summary>The plan that a paper draft bears, as the draft's page shows it.</summary>
/// <param name="Id">The plan draft.</param>
/// <param name="Text">Its words as they will be printed.</param>
/// <param name="Questions">How many must be answered before it can be submitted.</param>
/// <param name="Cascade">What issuing it will do above and below.</param>
public sealed record BornePlan(Id<PlanDraft> Id, Manuscript Text, int Questions, CascadeProposal Cascade)
{
    /// <summary>The plan that it became.</summary>
    public Id<Plan>? PlanId { get; init; }
}

/// <summary>Looks into the plan that a paper draft bears.</summary>
public sealed class PlanToSignQuery(DinhDb db, NameBookQuery names, CascadeProposalQuery cascade, PlanManuscriptQuery manuscripts, TimeProvider clock)
{
    /// <summary>Null where the draft bears no plan.</summary>
    public async Task<BornePlan?> OfAsync(PaperDraft paper, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (!paper.IsPlan || await BorneAsync(paper, stop) is not { } draft)
            return null;

        var book = await names.OfAsync(draft, stop);
        var questions = draft.PlanId is null ? DraftQuestions.Of(draft, book.StateOf, clock.Today).Count : 0;
        var levels = paper.Stage == PaperStage.Numbered ? await cascade.OfAsync(draft, PlanIssuerQuery.Of(draft, book), stop) : CascadeProposal.None;
        return new(draft.Id, await manuscripts.OfAsync(draft, stop), questions, levels) { PlanId = draft.PlanId };
    }

    /// <summary>Why a draft cannot go before others yet; it takes the plan's own kind and title on the way. Null when nothing stands against it.</summary>
    public async Task<Refusal?> UnfitAsync(PaperDraft paper, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (!paper.IsPlan)
            return null;
        if (await BorneAsync(paper, stop) is not { } draft)
            return new("paper-draft.without-text");

        var head = PlanTitle.Of(draft);
        paper.Call(head.Kind, head.Title);
        var book = await names.OfAsync(draft, stop);
        if (DraftQuestions.Of(draft, book.StateOf, clock.Today).Count > 0)
            return new("paper-draft.plan-questions-open");
        if (!draft.Standing.Any())
            return new("draft.empty");
        if (PlanIssuerQuery.Of(draft, book) != paper.OwnerId)
            return new("draft.issuer-elsewhere");

        return OwnPlanOrder.In(draft) is { Due: { } due } && due < clock.Today ? new("draft.lower-plans-too-soon") : null;
    }

    private Task<PlanDraft?> BorneAsync(PaperDraft paper, CancellationToken stop) =>
        db.PlanDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.PaperDraftId == paper.Id, stop);
}
