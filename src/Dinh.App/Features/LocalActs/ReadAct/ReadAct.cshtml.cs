using Dinh.App.Features.Duties;
using Dinh.App.Features.LocalActs.AdoptAct;
using Dinh.App.Features.LocalActs.AmendAct;
using Dinh.App.Features.LocalActs.ConsultOnAct;
using Dinh.App.Features.LocalActs.DraftAct;
using Dinh.App.Features.LocalActs.EndAct;
using Dinh.App.Features.LocalActs.PublishAct;
using Dinh.App.Features.LocalActs.RecogniseAct;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.LocalActs.ReadAct;

/// <summary>The act's page: where it stands, what the law demands next, and the form of that step.</summary>
public sealed class ReadActPage(ReadActQuery read) : PageModel
{
    private static readonly Refusal DayNeeded = new("local-act.day-needed");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<LocalAct> Id { get; set; }

    public ActSheet Act { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Act = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostConsultAsync(
        DateOnly? from,
        DateOnly? until,
        string? where,
        [FromServices] ConsultOnActHandler consult,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            from is { } posted && until is { } last ? await consult.HandleAsync(new(Id, new(posted, last, Typed.Clean(where))), stop) : DayNeeded,
            new("Đã ghi việc niêm yết và mở nhiệm vụ lấy ý kiến.", "The posting is recorded and the duty of consultation is open."),
            stop
        );

    public async Task<IActionResult> OnPostStopAsync(string? because, [FromServices] StopConsultationHandler halt, CancellationToken stop) =>
        await AnswerAsync(await halt.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã thôi lấy ý kiến.", "The consultation was stopped."), stop);

    public async Task<IActionResult> OnPostAdoptAsync(
        ActPaperForm paper,
        VoteForms figures,
        DateOnly? effective,
        [FromServices] AdoptActHandler adopt,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            paper.On is { } on ? await adopt.HandleAsync(new(Id, on, effective, paper.Given, figures.Tally), stop) : DayNeeded,
            new("Đã ghi việc thông qua.", "The adoption is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostSubmitAsync(
        ActPaperForm paper,
        bool request,
        bool minutes,
        bool draft,
        [FromServices] SubmitActHandler submit,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            paper.On is { } on ? await submit.HandleAsync(new(Id, new(on, paper.Given!.Number, request, minutes, draft)), stop) : DayNeeded,
            new("Đã ghi ngày nhận đủ hồ sơ; thời hạn công nhận tính từ ngày ấy.", "The file’s arrival is recorded; the days for recognition run from it."),
            stop
        );

    public async Task<IActionResult> OnPostRecogniseAsync(
        ActPaperForm paper,
        bool refused,
        string? because,
        [FromServices] RecogniseActHandler recognise,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            paper.Given is { } given ? await recognise.HandleAsync(new(Id, given, refused ? Typed.Clean(because) : null), stop) : DayNeeded,
            refused
                ? new("Đã ghi văn bản trả lời không công nhận.", "The written refusal is recorded.")
                : new("Đã ghi quyết định công nhận; hương ước, quy ước có hiệu lực.", "The recognition is recorded; the code is in force."),
            stop
        );

    public async Task<IActionResult> OnPostEndAsync(
        ActPaperForm paper,
        bool suspend,
        string? because,
        [FromServices] EndActHandler end,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            paper.Given is { } given ? await end.HandleAsync(new(Id, given, Typed.Clean(because), suspend), stop) : DayNeeded,
            new("Đã ghi quyết định.", "The decision is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostDropAsync(string? because, [FromServices] DropActHandler drop, CancellationToken stop) =>
        await AnswerAsync(await drop.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã thôi soạn thảo.", "The draft was given up."), stop);

    public async Task<IActionResult> OnPostAmendAsync(
        string? because,
        [Bind(Prefix = "Form")] ActForm form,
        [FromServices] AmendActHandler amend,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await amend.HandleAsync(new(Id, Typed.Clean(because), form.Proposal), stop),
            new("Đã bắt đầu phiên bản mới.", "A new version has begun."),
            stop
        );

    public async Task<IActionResult> OnPostPublishAsync([FromServices] PublishActHandler publish, CancellationToken stop) =>
        await AnswerAsync(await publish.HandleAsync(new(Id), stop), new("Văn bản đã ở trên cổng công khai.", "The act is on the portal."), stop);

    public async Task<IActionResult> OnPostHideAsync(string? because, [FromServices] PublishActHandler publish, CancellationToken stop) =>
        await AnswerAsync(
            await publish.HandleAsync(new(Id, Typed.Clean(because)), stop),
            new("Đã rút khỏi cổng công khai.", "It was taken from the portal."),
            stop
        );

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Act = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(LocalActLinks.Act(Id));
    }
}
