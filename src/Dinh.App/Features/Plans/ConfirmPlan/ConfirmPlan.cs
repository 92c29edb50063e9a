using Dinh.App.Features.Papers.DraftPaper;
using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ConfirmPlan;

/// <param name="Cascade">What is decided of the levels above and below; null for what is proposed.</param>
public sealed record ConfirmPlan(Id<PlanDraft> Draft, CascadeChoice? Cascade = null)
{
    /// <summary>What it does to an earlier paper of its issuer; null where it does nothing.</summary>
    public EarlierPaper? Earlier { get; init; }
}

/// <summary>An earlier paper, and what a later one does to it.</summary>
public sealed record EarlierPaper(Id<Paper> Paper, PaperRelation Relation);

/// <param name="Plan">The plan, new or made by who confirmed first; null when refused.</param>
/// <param name="Duties">How many duties this confirming made; none when the plan was there already.</param>
public sealed record ConfirmedPlan(Id<Plan>? Plan, int Duties, Refusal? Refusal)
{
    /// <summary>Why the duty to make this plan is still open, although the plan is there.</summary>
    public Refusal? StaysOpen { get; init; }

    /// <summary>The paper that was made with the plan; null when the plan was there already.</summary>
    public Paper? Paper { get; init; }
}

/// <summary>A file that holds a paper's words.</summary>
public sealed record WrittenFile(string Hash, string Name);

/// <summary>Makes the plan, its paper and its duties of a draft, all in one transaction and only once.</summary>
public sealed class ConfirmPlanHandler(DinhDb db, DraftToConfirmQuery drafts, NameBookQuery names, ConfirmCascadeHandler cascade, DraftPaperQuery papers)
{
    public async Task<ConfirmedPlan> HandleAsync(ConfirmPlan command, CancellationToken stop)
    {
        var draft = await drafts.LoadAsync(command.Draft, stop);
        if (draft.PlanId is { } known)
            return new(known, 0, null);

        var made = await MakeAsync(draft, command.Cascade, drafts.Touch, null, stop);
        if (made.Refusal is not null)
            return made;
        if (command.Earlier is { } earlier && await RelateAsync(made.Paper!, earlier, stop) is { } refused)
            return new(null, 0, refused);

        return await SaveAsync(made, command.Draft, stop);
    }

    /// <summary>Makes the plan of a draft in hand, and saves nothing.</summary>
    /// <param name="written">The file of the paper as it was signed here; null where the uploaded one is it.</param>
    internal async Task<ConfirmedPlan> MakeAsync(PlanDraft draft, CascadeChoice? choice, Touch touch, WrittenFile? written, CancellationToken stop)
    {
        var book = await names.OfAsync(draft, stop);
        var questions = DraftQuestions.Of(draft, book.StateOf);
        if (questions.Count > 0)
            return new(null, 0, new("draft.questions-open"));

        var (proposal, refused) = await cascade.DecideAsync(draft, book, choice, touch, stop);
        if (refused is not null)
            return new(null, 0, refused);

        if (written is null)
            await drafts.BindAsync(draft, stop);
        var (plan, duties) = ConfirmedPlans.Of(draft, book, touch, written);
        if (draft.Confirm(touch, plan, questions).Refusal is { } refusal)
            return new(null, 0, refusal);

        db.Add(plan);
        var (given, open) = await cascade.CarryAsync(draft, plan, duties, book, proposal, stop);
        return new(plan.Id, given, null) { StaysOpen = open, Paper = plan.Paper };
    }

    private async Task<Refusal?> RelateAsync(Paper paper, EarlierPaper named, CancellationToken stop)
    {
        var earlier = (await papers.StandingPapersAsync(paper.IssuerId, stop)).Find(p => p.Id == named.Paper);
        var (link, refusal) = paper.Relate(earlier ?? throw new NoSuchRecordException($"paper {named.Paper}"), named.Relation);
        if (link is not null)
            db.Add(link);
        return refusal;
    }

    private async Task<ConfirmedPlan> SaveAsync(ConfirmedPlan made, Id<PlanDraft> draft, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return made;
        }
        catch (DbUpdateException)
        {
            // Somebody confirmed in the same moment: theirs is the plan. Anything else is a fault.
            db.ChangeTracker.Clear();
            var first = await db.PlanDrafts.Where(d => d.Id == draft).Select(d => d.PlanId).SingleAsync(stop);
            if (first is null)
                throw;
            return new(first, 0, null);
        }
    }
}
