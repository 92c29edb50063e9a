using Dinh.App.Features.Duties;
using Dinh.App.Features.Publicity.RecordOutreach;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Publicity.WorkOnArticle;

/// <summary>All the work on one text: words, questions, pictures and what was found in them, approval, correction, withdrawal.</summary>
[EnableRateLimiting(Limits.Upload)]
[RequestSizeLimit(64 << 20)]
public sealed class WorkOnArticlePage(ArticleSheetQuery read, TimeProvider clock) : PageModel
{
    private static readonly Sentence Saved = new("Đã lưu bản soạn.", "The draft is saved.");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Article> Id { get; set; }

    public ArticleSheet Sheet { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostWriteAsync(
        string? title,
        string? text,
        string? kept,
        QuizForm? quiz,
        [FromServices] WriteArticleHandler write,
        CancellationToken stop
    )
    {
        var words = Typed.Clean(text);
        return await AnswerAsync(await write.HandleAsync(new(Id, Typed.Clean(title), words, Typed.Clean(kept), quiz?.Of(words, Today)), stop), Saved, stop);
    }

    public async Task<IActionResult> OnPostAddAsync(IFormFile? file, string? words, [FromServices] KeepArticleFilesHandler keep, CancellationToken stop) =>
        await AnswerAsync(
            file is null ? new Refusal("publication.no-such-file") : await keep.HandleAsync(new(Id, await file.ReadAsync(stop), Typed.Clean(words)), stop),
            new("Đã thêm tệp và rà soát.", "The file is added and was looked through."),
            stop
        );

    public async Task<IActionResult> OnPostDropAsync(string? hash, [FromServices] KeepArticleFilesHandler keep, CancellationToken stop) =>
        await AnswerAsync(await keep.DropAsync(Id, hash ?? "", stop), new("Đã bỏ tệp.", "The file was taken out."), stop);

    public async Task<IActionResult> OnPostTellAsync(
        string? hash,
        string? words,
        string? because,
        [FromServices] KeepArticleFilesHandler keep,
        CancellationToken stop
    ) => await AnswerAsync(await keep.TellAsync(Id, hash ?? "", Typed.Clean(words), Typed.Clean(because), stop), Saved, stop);

    public async Task<IActionResult> OnPostCleanAsync(string? hash, [FromServices] KeepArticleFilesHandler keep, CancellationToken stop) =>
        await AnswerAsync(
            await keep.CleanAsync(Id, hash ?? "", stop),
            new("Đã làm sạch; bản gốc không được đăng.", "Cleaned; the original does not go out."),
            stop
        );

    public async Task<IActionResult> OnPostSubmitAsync([FromServices] SubmitArticleHandler submit, CancellationToken stop) =>
        await AnswerAsync(await submit.HandleAsync(new(Id), stop), new("Đã trình duyệt.", "It waits to be approved."), stop);

    public async Task<IActionResult> OnPostApproveAsync(string? because, bool sure, [FromServices] ApproveArticleHandler approve, CancellationToken stop) =>
        await AnswerAsync(
            await approve.HandleAsync(new(Id, Typed.Clean(because) is { Length: > 0 } words ? words : null, sure), stop),
            new("Đã duyệt và đăng.", "It is approved and public."),
            stop
        );

    public async Task<IActionResult> OnPostSendBackAsync(string? because, [FromServices] SendArticleBackHandler send, CancellationToken stop) =>
        await AnswerAsync(await send.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã trả lại người soạn.", "It is given back."), stop);

    public async Task<IActionResult> OnPostWithdrawAsync(string? because, [FromServices] WithdrawArticleHandler withdraw, CancellationToken stop) =>
        await AnswerAsync(await withdraw.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã rút bài.", "It is withdrawn."), stop);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(PublicityLinks.Work(Id));
    }
}
