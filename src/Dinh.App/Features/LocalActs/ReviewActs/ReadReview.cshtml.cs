using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Reading.Files.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.LocalActs.ReviewActs;

public sealed class ReadReviewPage(ReadReviewQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<ActReview> Id { get; set; }

    /// <summary>The paper whose finding is being written; null when none is.</summary>
    [BindProperty(SupportsGet = true, Name = "vb")]
    public Id<ReviewedAct>? Judging { get; set; }

    public ReviewSheet Review { get; private set; } = null!;

    public IReadOnlyList<RowFault> Faults { get; private set; } = [];

    public string Pasted { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken stop) => Review = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostImportAsync(string? table, IFormFile? file, [FromServices] ListPapersHandler list, CancellationToken stop)
    {
        Pasted = Typed.Clean(table);
        var (given, refusal) = file is null ? (PaperTable.Read(Pasted), null) : await OfFileAsync(file, stop);
        Faults = given.Faults;
        refusal ??= given.Faults.Count > 0 || given.Papers.Count == 0 ? new("act-review.nothing-read") : null;
        return await AnswerAsync(
            refusal ?? await list.HandleAsync(new(Id, given.Papers), stop),
            new($"Đã thêm {given.Papers.Count} văn bản.", $"{given.Papers.Count} papers were added."),
            stop
        );
    }

    public async Task<IActionResult> OnPostJudgeAsync(Id<ReviewedAct> act, JudgementForm form, [FromServices] JudgeActHandler judge, CancellationToken stop)
    {
        Judging = act;
        return await AnswerAsync(
            form.Given is { } given ? await judge.HandleAsync(new(Id, act, given), stop) : new Refusal("act-review.finding-needed"),
            new("Đã ghi kết luận.", "The finding is recorded."),
            stop
        );
    }

    public async Task<IActionResult> OnPostRemoveAsync(Id<ReviewedAct> act, string? because, [FromServices] RemoveActHandler remove, CancellationToken stop)
    {
        Judging = act;
        return await AnswerAsync(
            await remove.HandleAsync(new(Id, act, Typed.Clean(because)), stop),
            new("Đã bỏ khỏi danh sách.", "It was taken off the list."),
            stop
        );
    }

    public async Task<IActionResult> OnPostCloseAsync(string? report, DateOnly? on, [FromServices] CloseReviewHandler close, CancellationToken stop) =>
        await AnswerAsync(
            on is { } day ? await close.HandleAsync(new(Id, Typed.Clean(report), day), stop) : new Refusal("local-act.day-needed"),
            new("Đã kết thúc đợt rà soát.", "The review is closed."),
            stop
        );

    private static async Task<(PaperTable Table, Refusal? Refusal)> OfFileAsync(IFormFile file, CancellationToken stop)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        var opened = TableFile.Open(content.ToArray(), file.FileName);
        return opened.Rows is { } rows ? (PaperTable.Of(rows), null) : (new([], []), opened.Refusal);
    }

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

    /// <summary>The plan's task that the work is a part of.</summary>
    public Id<Duty>? PartOf { get; set; }

    /// <summary>Null where no finding was chosen.</summary>
    internal Judgement? Given => Finding is { } finding ? new(finding, Typed.Clean(Proposal), Chosen(Body), Due) { PartOf = Chosen(PartOf) } : null;

    // An option without a value arrives as a key of zeros.
    private static Id<T>? Chosen<T>(Id<T>? key)
        where T : Entity => key is { Value: var value } && value != default ? key : null;
}
