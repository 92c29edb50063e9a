using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.InformationRequests.WorkOnRequest;

/// <summary>All the work on one request: its clock, what was asked and by whom, the answer with what was found in it, and how it ends.</summary>
[EnableRateLimiting(Limits.Upload)]
[RequestSizeLimit(64 << 20)]
public sealed class WorkOnRequestPage(RequestSheetQuery read, AroundRequestQuery around, TimeProvider clock) : PageModel
{
    private static readonly Refusal DayNeeded = new("request.extension-not-later");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<InformationRequest> Id { get; set; }

    public RequestSheet Sheet { get; private set; } = null!;

    public AroundRequest Around { get; private set; } = new([], [], []);

    public async Task OnGetAsync(CancellationToken stop) => await ShowAsync(stop);

    public async Task<IActionResult> OnPostAcceptAsync(bool simple, [FromServices] HandleRequestHandler handle, CancellationToken stop) =>
        await AnswerAsync(
            await handle.HandleAsync(new AcceptRequest(Id, simple), stop),
            new("Đã báo thời hạn trả lời cho người hỏi.", "The asker was told by when."),
            stop
        );

    public async Task<IActionResult> OnPostAskAsync(string? what, [FromServices] HandleRequestHandler handle, CancellationToken stop) =>
        await AnswerAsync(
            await handle.HandleAsync(new AskCompletion(Id, Typed.Clean(what)), stop),
            new("Đã đề nghị bổ sung.", "The asker was asked to complete it."),
            stop
        );

    public async Task<IActionResult> OnPostCompleteAsync(string? words, [FromServices] HandleRequestHandler handle, CancellationToken stop) =>
        await AnswerAsync(
            await handle.HandleAsync(new CompleteForAsker(Id, Typed.Clean(words)), stop),
            new("Đã ghi phần bổ sung; thời hạn tính lại.", "It is completed; the days begin anew."),
            stop
        );

    public async Task<IActionResult> OnPostExtendAsync(DateOnly? until, string? because, [FromServices] HandleRequestHandler handle, CancellationToken stop) =>
        await AnswerAsync(
            until is { } day ? await handle.HandleAsync(new ExtendRequest(Id, day, Typed.Clean(because)), stop) : DayNeeded,
            new("Đã gia hạn và báo lý do.", "It is put off, and the asker was told why."),
            stop
        );

    public async Task<IActionResult> OnPostCostAsync(decimal cost, string? what, [FromServices] HandleRequestHandler handle, CancellationToken stop) =>
        await AnswerAsync(await handle.HandleAsync(new TellCost(Id, cost, Typed.Clean(what)), stop), new("Đã báo chi phí.", "The cost was told."), stop);

    public async Task<IActionResult> OnPostPaidAsync([FromServices] HandleRequestHandler handle, CancellationToken stop) =>
        await AnswerAsync(await handle.PaidAsync(Id, stop), new("Đã ghi nhận chi phí.", "It is paid."), stop);

    public async Task<IActionResult> OnPostSortAsync(string? topic, [FromServices] HandleRequestHandler handle, CancellationToken stop) =>
        await AnswerAsync(await handle.HandleAsync(new SortRequest(Id, topic), stop), new("Đã xếp nội dung.", "It is sorted."), stop);

    public async Task<IActionResult> OnPostTransferAsync(Id<Body> to, string? because, [FromServices] HandleRequestHandler handle, CancellationToken stop)
    {
        var outcome = await handle.HandleAsync(new TransferRequest(Id, to, Typed.Clean(because)), stop);
        if (outcome.Refusal is not null)
            return await AnswerAsync(outcome, new("", ""), stop);

        // It is another body's now, which this reader may not see.
        this.Say(new("Đã chuyển; người hỏi được báo nơi giải quyết mới.", "It is given on; the asker was told."));
        return Redirect(RequestLinks.List);
    }

    public async Task<IActionResult> OnPostWriteAsync(string? text, string? kept, [FromServices] AnswerRequestHandler answer, CancellationToken stop) =>
        await AnswerAsync(
            await answer.HandleAsync(new WriteAnswer(Id, Typed.Clean(text), Typed.Clean(kept)), stop),
            new("Đã lưu lời trả lời.", "The answer is saved."),
            stop
        );

    public async Task<IActionResult> OnPostAddAsync(IFormFile? file, [FromServices] AnswerRequestHandler answer, CancellationToken stop) =>
        await AnswerAsync(
            file is null ? new Refusal("request.no-such-file") : await answer.HandleAsync(new AddAnswerFile(Id, await UploadedAsync(file, stop)), stop),
            new("Đã thêm tệp và rà soát.", "The file is added and was looked through."),
            stop
        );

    public async Task<IActionResult> OnPostDropAsync(string? hash, [FromServices] AnswerRequestHandler answer, CancellationToken stop) =>
        await AnswerAsync(await answer.DropAsync(Id, hash ?? "", stop), new("Đã bỏ tệp.", "The file was taken out."), stop);

    public async Task<IActionResult> OnPostKeepAsync(string? hash, string? because, [FromServices] AnswerRequestHandler answer, CancellationToken stop) =>
        await AnswerAsync(
            await answer.HandleAsync(new KeepAnswerFile(Id, hash ?? "", Typed.Clean(because)), stop),
            new("Đã ghi lý do.", "The reason is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostCleanAsync(string? hash, [FromServices] AnswerRequestHandler answer, CancellationToken stop) =>
        await AnswerAsync(await answer.CleanAsync(Id, hash ?? "", stop), new("Đã làm sạch tệp.", "The file was cleaned."), stop);

    public async Task<IActionResult> OnPostWithholdAsync(
        string? what,
        string? ground,
        string? because,
        [FromServices] AnswerRequestHandler answer,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await answer.HandleAsync(new WithholdPart(Id, new(Typed.Clean(what), ground ?? "", Typed.Clean(because))), stop),
            new("Đã ghi phần không cung cấp.", "The part is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostGiveAsync(int part, [FromServices] AnswerRequestHandler answer, CancellationToken stop) =>
        await AnswerAsync(await answer.GiveAsync(Id, part, stop), new("Đã bỏ phần này.", "It is taken out."), stop);

    public async Task<IActionResult> OnPostSendAsync(string? number, bool sure, [FromServices] AnswerRequestHandler answer, CancellationToken stop) =>
        await AnswerAsync(
            await answer.HandleAsync(new SendAnswer(Id, Typed.Clean(number), sure), stop),
            new("Đã trả lời người hỏi.", "The answer was given."),
            stop
        );

    public async Task<IActionResult> OnPostRefuseAsync(
        string? ground,
        string? because,
        string? number,
        bool sure,
        [FromServices] AnswerRequestHandler answer,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await answer.HandleAsync(new RefuseRequest(Id, ground ?? "", Typed.Clean(because), Typed.Clean(number), sure), stop),
            new("Đã từ chối, kèm căn cứ và quyền khiếu nại.", "It is refused, with the ground and the right to complain."),
            stop
        );

    public async Task<IActionResult> OnPostPublishAsync(string? task, string? title, [FromServices] AnswerRequestHandler answer, CancellationToken stop)
    {
        var key = Domain.Common.Id<Publication>.New();
        var outcome = await answer.HandleAsync(new PublishAnswer(Id, key, task ?? "", Typed.Clean(title)), stop);
        return outcome.Refusal is null ? Redirect(Disclosure.DisclosureLinks.Work(key)) : await AnswerAsync(outcome, new("", ""), stop);
    }

    private static async Task<EvidenceFile> UploadedAsync(IFormFile file, CancellationToken stop)
    {
        // One byte more than is taken is enough to know that it is too large.
        var bytes = new byte[Math.Min(file.Length, EvidenceFile.MostBytes + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, stop);
        return new(Typed.Clean(Path.GetFileName(file.FileName)), bytes);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Sheet = await read.ReadAsync(Id, clock.Today, stop);
        Around = await around.ReadAsync(Sheet.Request, stop);
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(RequestLinks.Work(Id));
    }
}
