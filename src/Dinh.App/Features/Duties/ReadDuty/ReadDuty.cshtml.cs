using Dinh.App.Features.Duties.CancelDuty;
using Dinh.App.Features.Duties.HandOverDuty;
using Dinh.App.Features.Duties.PostComment;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.Duties.WithdrawEvidence;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Duties.ReadDuty;

public sealed partial class ReadDutyPage(ReadDutyQuery read, ReadCommentsQuery talk, Access access, Words words, IEnumerable<IDutyWork> works) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Duty> Id { get; set; }

    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    public DutySheet Sheet { get; private set; } = null!;

    /// <summary>What modules above keep of the work on it.</summary>
    public IReadOnlyList<DutyWork> Works { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostSupplyAsync([FromServices] SupplyEvidenceHandler supply, CancellationToken stop) =>
        await Form.ReadAsync(Id, ModelState, s => words[s], stop) is { } command
            ? await AnswerAsync(await supply.HandleAsync(command, stop), new("Đã ghi bằng chứng.", "The evidence is recorded."), stop)
            : await ShowAsync(stop);

    public async Task<IActionResult> OnPostWithdrawAsync(
        Id<Evidence> evidence,
        string? because,
        [FromServices] WithdrawEvidenceHandler withdraw,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await withdraw.HandleAsync(new(Id, evidence, Typed.Clean(because)), stop),
            new("Đã rút bằng chứng; phần việc đó lại chưa xong.", "The evidence is withdrawn; what it covered is owed again."),
            stop
        );

    public async Task<IActionResult> OnPostCancelAsync(string? because, [FromServices] CancelDutyHandler cancel, CancellationToken stop) =>
        await AnswerAsync(
            await cancel.HandleAsync(new(Id, Typed.Clean(because)), stop),
            new("Đã hủy nhiệm vụ. Có thể khôi phục ở cuối trang.", "The duty is cancelled. It can be revived below."),
            stop
        );

    public async Task<IActionResult> OnPostReviveAsync(string? because, [FromServices] CancelDutyHandler cancel, CancellationToken stop) =>
        await AnswerAsync(
            await cancel.HandleAsync(new(Id, Typed.Clean(because), Revive: true), stop),
            new("Đã khôi phục nhiệm vụ.", "The duty is revived."),
            stop
        );

    public async Task<IActionResult> OnPostHandOverAsync(Id<Body> to, string? ground, [FromServices] HandOverDutyHandler handOver, CancellationToken stop)
    {
        var outcome = await handOver.HandleAsync(new(Id, to, Typed.Clean(ground)), stop);
        if (outcome.Refusal is not null)
            return await AnswerAsync(outcome, new("", ""), stop);

        this.Say(new("Đã chuyển nhiệm vụ.", "The duty is handed over."));
        return Redirect(DutyLinks.Desk);
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            return await ShowAsync(stop) is PageResult ? this.Refuse(refusal) : NotFound();
        }

        this.Say(done);
        return Redirect(DutyLinks.Duty(Id));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        if (await read.FindAsync(Id, stop) is not { } sheet)
            return NotFound();

        Sheet = sheet;
        Comments = sheet.IsConcerned ? await talk.ReadAsync(Id, Typed.Clean(Find), stop) : [];
        if (sheet.IsConcerned)
            foreach (var work in works)
                Works = [.. Works, .. await work.OfAsync(Id, sheet.Line.TaskKind, stop)];
        return Page();
    }
}
