using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.AskOpinions;
using Dinh.App.Features.Papers.IssuePaper;
using Dinh.App.Features.Papers.SignDraft;
using Dinh.App.Features.Papers.SubmitDraft;
using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Papers.ReadPaperDraft;

/// <summary>The draft's page: its words, what others said, and the forms of the step that it is at.</summary>
public sealed class ReadPaperDraftPage(ReadPaperDraftQuery read) : PageModel
{
    private const int LongestReason = 1000;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<PaperDraft> Id { get; set; }

    public PaperDraftSheet Draft { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Draft = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostAskAsync(string? bodies, DateOnly? until, [FromServices] AskOpinionsHandler ask, CancellationToken stop) =>
        await AnswerAsync(
            until is { } day ? await ask.HandleAsync(new(Id, Typed.Clean(bodies), day), stop) : new Refusal("paper-draft.day-needed"),
            new("Đã gửi lấy ý kiến.", "It was sent out for opinion."),
            stop
        );

    public async Task<IActionResult> OnPostGiveAsync(
        Id<Opinion> opinion,
        bool agrees,
        string? words,
        [FromServices] GiveOpinionHandler give,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await give.HandleAsync(new(Id, opinion, agrees, Cut(words, Opinion.Longest)), stop),
            new("Đã gửi ý kiến góp ý.", "The opinion was given."),
            stop
        );

    public async Task<IActionResult> OnPostReplyAsync(
        Id<Opinion> opinion,
        bool taken,
        string? because,
        [FromServices] AnswerOpinionHandler answer,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await answer.HandleAsync(new(Id, opinion, taken, Reason(because)), stop),
            new("Đã ghi tiếp thu, giải trình.", "The answer is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostEndAsync(string? because, [FromServices] EndOpinionsHandler end, CancellationToken stop) =>
        await AnswerAsync(await end.HandleAsync(new(Id, Reason(because)), stop), new("Đã kết thúc lấy ý kiến.", "The round of opinions ended."), stop);

    public async Task<IActionResult> OnPostSubmitAsync([FromServices] SubmitDraftHandler submit, CancellationToken stop) =>
        await AnswerAsync(await submit.HandleAsync(new(Id), stop), new("Đã trình ký.", "It was submitted."), stop);

    public async Task<IActionResult> OnPostReturnAsync(string? because, [FromServices] ReturnDraftHandler back, CancellationToken stop) =>
        await AnswerAsync(await back.HandleAsync(new(Id, Reason(because)), stop), new("Đã trả lại người soạn.", "It went back to its drafter."), stop);

    public async Task<IActionResult> OnPostDropAsync(string? because, [FromServices] DropDraftHandler drop, CancellationToken stop) =>
        await AnswerAsync(await drop.HandleAsync(new(Id, Reason(because)), stop), new("Đã thôi soạn.", "The draft was given up."), stop);

    public async Task<IActionResult> OnPostSignAsync([FromServices] SignDraftHandler sign, CancellationToken stop) =>
        await AnswerAsync(await sign.HandleAsync(new(Id), stop), new("Đã ký và cấp số.", "It is signed and has its number."), stop);

    public async Task<IActionResult> OnPostCancelAsync(string? because, [FromServices] CancelNumberHandler cancel, CancellationToken stop) =>
        await AnswerAsync(
            await cancel.HandleAsync(new(Id, Reason(because)), stop),
            new("Đã hủy số; dự thảo trở lại người soạn.", "The number was cancelled; the draft is with its drafter."),
            stop
        );

    /// <param name="asked">The page of a plan asked about the levels above and below; without it what is proposed holds.</param>
    public async Task<IActionResult> OnPostIssueAsync(
        bool asked,
        Id<Plan>? carries,
        bool opens,
        DateOnly? due,
        [FromServices] IssuePaperHandler issue,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await issue.HandleAsync(new(Id, asked ? new CascadeChoice(carries, opens, due) : null), stop),
            new("Đã ban hành.", "It was issued."),
            stop
        );

    private static string Reason(string? text) => Cut(text, LongestReason);

    private static string Cut(string? text, int longest) => Typed.Clean(text) is var clean && clean.Length > longest ? clean[..longest] : clean;

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Draft = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(PaperLinks.Draft(Id));
    }
}
