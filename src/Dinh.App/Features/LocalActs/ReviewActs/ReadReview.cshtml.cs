using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.LocalActs.ReviewActs;

public sealed class ReadReviewPage(ReadReviewQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<ActReview> Id { get; set; }

    public ReviewSheet Review { get; private set; } = null!;

    public IReadOnlyList<PastedFault> Faults { get; private set; } = [];

    public string Pasted { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken stop) => Review = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostImportAsync(string? table, [FromServices] ListPapersHandler list, CancellationToken stop)
    {
        var pasted = PastedPapers.Read(Typed.Clean(table));
        (Faults, Pasted) = (pasted.Faults, Typed.Clean(table));
        return await AnswerAsync(
            pasted.Faults.Count > 0 || pasted.Papers.Count == 0 ? new Refusal("act-review.nothing-read") : await list.HandleAsync(new(Id, pasted.Papers), stop),
            new($"Đã thêm {pasted.Papers.Count} văn bản.", $"{pasted.Papers.Count} papers were added."),
            stop
        );
    }

    public async Task<IActionResult> OnPostJudgeAsync(Id<ReviewedAct> act, JudgementForm form, [FromServices] JudgeActHandler judge, CancellationToken stop) =>
        await AnswerAsync(
            form.Given is { } given ? await judge.HandleAsync(new(Id, act, given), stop) : new Refusal("act-review.finding-needed"),
            new("Đã ghi kết luận.", "The finding is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostRemoveAsync(Id<ReviewedAct> act, string? because, [FromServices] RemoveActHandler remove, CancellationToken stop) =>
        await AnswerAsync(await remove.HandleAsync(new(Id, act, Typed.Clean(because)), stop), new("Đã bỏ khỏi danh sách.", "It was taken off the list."), stop);

    public async Task<IActionResult> OnPostCloseAsync(string? report, DateOnly? on, [FromServices] CloseReviewHandler close, CancellationToken stop) =>
        await AnswerAsync(
            on is { } day ? await close.HandleAsync(new(Id, Typed.Clean(report), day), stop) : new Refusal("local-act.day-needed"),
            new("Đã kết thúc đợt rà soát.", "The review is closed."),
            stop
        );

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Review = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(LocalActLinks.Review(Id));
    }
}

/// <summary>What the form for a finding brings.</summary>
public sealed class JudgementForm
{
    public Finding? Finding { get; set; }

    public string? Proposal { get; set; }

    public Id<Body>? Body { get; set; }

    public DateOnly? Due { get; set; }

    /// <summary>Null where no finding was chosen.</summary>
    internal Judgement? Given =>
        Finding is { } finding ? new(finding, Typed.Clean(Proposal), Body is { Value: var key } && key != default ? Body : null, Due) : null;
}
