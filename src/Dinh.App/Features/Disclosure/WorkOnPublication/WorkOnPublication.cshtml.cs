using Dinh.App.Features.Disclosure.ScreenFile;
using Dinh.App.Features.Disclosure.ShowPublication;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Disclosure.WorkOnPublication;

/// <summary>All the work on one publication: words, files and what was found in them, going out, places and proof.</summary>
[EnableRateLimiting(Limits.SentFile)]
[RequestSizeLimit(64 << 20)]
public sealed class WorkOnPublicationPage(WorkSheetQuery read, TimeProvider clock) : PageModel
{
    private static readonly Refusal DayNeeded = new("showing.day-needed");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Publication> Id { get; set; }

    public WorkSheet Sheet { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostWriteAsync(
        string? title,
        string? text,
        string? kept,
        [FromServices] WritePublicationHandler write,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await write.HandleAsync(new(Id, Typed.Clean(title), Typed.Clean(text), Typed.Clean(kept)), stop),
            new("Đã lưu bản soạn.", "The draft is saved."),
            stop
        );

    public async Task<IActionResult> OnPostAddAsync(IFormFile? file, [FromServices] AddFileHandler add, CancellationToken stop) =>
        await AnswerAsync(
            file is null ? new Refusal("publication.no-such-file") : await add.HandleAsync(new(Id, await EvidenceFile.OfAsync(file, stop)), stop),
            new("Đã thêm tệp và rà soát.", "The file is added and was looked through."),
            stop
        );

    public async Task<IActionResult> OnPostDropAsync(string? hash, [FromServices] DropFileHandler drop, CancellationToken stop) =>
        await AnswerAsync(await drop.HandleAsync(new(Id, hash ?? ""), stop), new("Đã bỏ tệp khỏi bản soạn.", "The file was taken out."), stop);

    public async Task<IActionResult> OnPostKeepAsync(string? hash, string? because, [FromServices] KeepFileHandler keep, CancellationToken stop) =>
        await AnswerAsync(await keep.HandleAsync(new(Id, hash ?? "", Typed.Clean(because)), stop), new("Đã ghi căn cứ.", "The ground is recorded."), stop);

    public async Task<IActionResult> OnPostCleanAsync(string? hash, [FromServices] CleanFileHandler clean, CancellationToken stop)
    {
        var (outcome, cleaned) = await clean.HandleAsync(new(Id, hash ?? ""), stop);
        var removed = cleaned?.Removed.Count ?? 0;
        return await AnswerAsync(
            outcome,
            new(
                $"Đã làm sạch {removed} chỗ; bản gốc vẫn được giữ, không công khai.",
                $"{removed} places were cleaned; the original is kept and does not go out."
            ),
            stop
        );
    }

    public async Task<IActionResult> OnPostPublishAsync(string? because, bool sure, [FromServices] PublishPublicationHandler publish, CancellationToken stop) =>
        await AnswerAsync(
            await publish.HandleAsync(new(Id, Typed.Clean(because) is { Length: > 0 } words ? words : null, sure), stop),
            new("Đã công khai. Mời ghi nơi niêm yết, phát thanh và gửi thôn.", "It is public. Now record where it is posted, read out, sent."),
            stop
        );

    public async Task<IActionResult> OnPostWithdrawAsync(string? because, [FromServices] WithdrawPublicationHandler withdraw, CancellationToken stop) =>
        await AnswerAsync(await withdraw.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã rút bản công khai.", "It is withdrawn."), stop);

    public async Task<IActionResult> OnPostPlanAsync(
        Guid key,
        string? form,
        string? place,
        int? days,
        [FromServices] ShowPublicationHandler show,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await show.HandleAsync(new PlanShowing(Id, key, new(Typed.Clean(form), Typed.Clean(place), Days: days is > 0 and <= 3650 ? days : null)), stop),
            new("Đã thêm nơi công khai.", "The place is added."),
            stop
        );

    public async Task<IActionResult> OnPostUnplanAsync(Guid key, [FromServices] ShowPublicationHandler show, CancellationToken stop) =>
        await AnswerAsync(await show.UnplanAsync(Id, key, stop), new("Đã bỏ nơi này.", "The place is taken out."), stop);

    public async Task<IActionResult> OnPostShowAsync(
        Guid key,
        DateOnly? from,
        IFormFile? photo,
        [FromServices] ShowPublicationHandler show,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            from is { } day
                ? await show.HandleAsync(new BeginShowing(Id, key, day, photo is null ? null : await EvidenceFile.OfAsync(photo, stop)), stop)
                : DayNeeded,
            new("Đã ghi ngày bắt đầu.", "Its first day is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostEndAsync(
        Guid key,
        DateOnly? until,
        string? because,
        IFormFile? photo,
        [FromServices] ShowPublicationHandler show,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            until is { } day ? await show.HandleAsync(await TakenDownAsync(key, day, because, photo, stop), stop) : DayNeeded,
            new("Đã ghi ngày gỡ.", "Its last day is recorded."),
            stop
        );

    private async Task<EndShowing> TakenDownAsync(Guid key, DateOnly until, string? because, IFormFile? photo, CancellationToken stop) =>
        new(Id, key, until, Typed.Clean(because) is { Length: > 0 } words ? words : null, photo is null ? null : await EvidenceFile.OfAsync(photo, stop));

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(DisclosureLinks.Work(Id));
    }
}
