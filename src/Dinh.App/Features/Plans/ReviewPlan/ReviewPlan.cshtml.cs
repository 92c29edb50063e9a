using Dinh.App.Features.Papers;
using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Features.Plans.ConfirmPlan;
using Dinh.App.Features.Plans.ReadDraft;
using Dinh.App.Features.Plans.SignPlan;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.ReviewPlan;

public sealed class ReviewPlanPage(
    ReviewPlanQuery review,
    ChangeDraftHandler change,
    AnswerNameHandler answers,
    ConfirmPlanHandler confirm,
    WaitingQuery waiting
) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<PlanDraft> Id { get; set; }

    public ReviewSheet Sheet { get; private set; } = null!;

    /// <summary>Why there is nothing to review yet; null when there is.</summary>
    public Waiting? Waiting { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    /// <summary>How far the reading is, for the page that asks again and again; when it has ended the page is asked to come anew.</summary>
    public async Task<IActionResult> OnGetWaitingAsync(CancellationToken stop)
    {
        var found = await waiting.OfAsync(Id, stop);
        if (found is not { Unreadable: null })
            Response.Headers["HX-Refresh"] = "true";
        return found is null ? Content("") : Partial("_Waiting", found);
    }

    public async Task<IActionResult> OnPostReadAgainAsync([FromServices] ReadAgainHandler again, CancellationToken stop) =>
        await BackAsync((await again.HandleAsync(Id, stop)).Refusal, "", stop);

    /// <summary>A whole card without script: its fields, or one of its buttons.</summary>
    public Task<IActionResult> OnPostPartAsync(string key, string? act, CancellationToken stop)
    {
        var written = Request.Form.Where(f => Enum.TryParse<FieldName>(f.Key, out _)).Select(f => (Enum.Parse<FieldName>(f.Key), $"{f.Value}")).ToList();
        return DoAsync((draft, touch) => PartDeeds.Do(draft, touch, key, act, written), key, stop);
    }

    /// <summary>One field, as soon as it is left; the answer is what changed around it.</summary>
    public async Task<IActionResult> OnPostFieldAsync(string key, FieldName name, string? value, CancellationToken stop)
    {
        var outcome = await change.HandleAsync(Id, (draft, touch) => draft.Correct(touch, key, name, value ?? ""), stop);
        if (outcome.Refusal is { } refusal)
            return BadRequest(refusal.Code);

        Sheet = await review.ReadAsync(Id, stop);
        return Partial("_Live", Sheet.SheetOf(key));
    }

    public Task<IActionResult> OnPostAddAsync(PartKind kind, CancellationToken stop)
    {
        var anchor = "";
        return DoAsync(
            (draft, touch) =>
            {
                var outcome = draft.Add(touch, kind, out var added);
                anchor = added?.Key ?? "";
                return outcome;
            },
            () => anchor,
            stop
        );
    }

    public async Task<IActionResult> OnPostNameAsync(AnswerName command, CancellationToken stop) =>
        await BackAsync((await answers.HandleAsync(command with { Draft = Id }, stop)).Refusal, "cau-hoi", stop);

    public Task<IActionResult> OnPostFindingAsync(string key, string? reason, bool stands, CancellationToken stop) =>
        DoAsync((draft, touch) => draft.SetAside(touch, key, stands ? null : reason ?? ""), key, stop);

    public Task<IActionResult> OnPostDiscardAsync(string? reason, CancellationToken stop) =>
        DoAsync((draft, touch) => draft.Discard(touch, reason ?? ""), "", stop);

    public Task<IActionResult> OnPostTakeUpAsync(CancellationToken stop) => DoAsync((draft, touch) => draft.TakeUp(touch), "", stop);

    /// <param name="asked">The page asked about the levels above and below; without it what is proposed holds.</param>
    /// <param name="relation">What the plan does to an earlier paper; nothing where it does nothing.</param>
    public async Task<IActionResult> OnPostConfirmAsync(
        bool asked,
        Id<Plan>? carries,
        bool opens,
        DateOnly? due,
        string? relation,
        Id<Paper>? earlier,
        CancellationToken stop
    )
    {
        var done = PaperNames.RelationOf(relation);
        if (done is not null && earlier is null)
            return await BackAsync(new("draft.earlier-needed"), "xac-nhan", stop);

        var command = new ConfirmPlan.ConfirmPlan(Id, asked ? new CascadeChoice(carries, opens, due) : null)
        {
            Earlier = done is { } deed ? new(earlier!.Value, deed) : null,
        };
        var confirmed = await confirm.HandleAsync(command, stop);
        if (confirmed.Plan is not { } plan)
            return await BackAsync(confirmed.Refusal, "cau-hoi", stop);

        this.SayWhatCame(confirmed);
        return Redirect(
            confirmed.Paper is { } paper && done is PaperRelation.Replaces or PaperRelation.Ends ? PaperLinks.Paper(paper.Id) : PlanLinks.Plan(plan)
        );
    }

    public async Task<IActionResult> OnPostSignAsync([FromServices] BeginSigningHandler sign, CancellationToken stop)
    {
        var begun = await sign.HandleAsync(new(Id), stop);
        return begun.Paper is { } paper ? Redirect(PaperLinks.Draft(paper)) : await BackAsync(begun.Refusal, "xac-nhan", stop);
    }

    private Task<IActionResult> DoAsync(Func<PlanDraft, Touch, Outcome> deed, string anchor, CancellationToken stop) => DoAsync(deed, () => anchor, stop);

    private async Task<IActionResult> DoAsync(Func<PlanDraft, Touch, Outcome> deed, Func<string> anchor, CancellationToken stop)
    {
        var outcome = await change.HandleAsync(Id, deed, stop);
        return await BackAsync(outcome.Refusal, anchor(), stop);
    }

    private async Task<IActionResult> BackAsync(Refusal? refusal, string anchor, CancellationToken stop)
    {
        if (refusal is null)
            return Redirect(PlanLinks.Draft(Id) + (anchor.Length == 0 ? "" : $"#{anchor}"));

        await ShowAsync(stop);
        return this.Refuse(refusal);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Waiting = await waiting.OfAsync(Id, stop);
        if (Waiting is null)
            Sheet = await review.ReadAsync(Id, stop);
    }
}
