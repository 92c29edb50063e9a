using Dinh.App.Features.Duties;
using Dinh.App.Features.Plans;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Papers.ReceivePaper;

public sealed class ReceivePaperPage(DinhDb db, Access access, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<IncomingPaper> Id { get; set; }

    public IncomingPaper Entry { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    /// <summary>Whether the register is kept here; that of a body that has ended is only looked into.</summary>
    public bool IsKept => access.MayActFor(Entry.OwnerId);

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostReceiveAsync(DateOnly? on, [FromServices] ReceivePaperHandler receive, CancellationToken stop) =>
        await AnswerAsync(
            await receive.HandleAsync(new(Id, on ?? clock.Today), stop),
            new("Đã tiếp nhận, đã có số đến.", "Received; it has its arrival number."),
            stop
        );

    public async Task<IActionResult> OnPostPassAsync(string? whom, string? note, [FromServices] PassPaperHandler pass, CancellationToken stop) =>
        await AnswerAsync(await pass.HandleAsync(new(Id, Cut(whom), Cut(note)), stop), new("Đã chuyển.", "It was passed on."), stop);

    public async Task<IActionResult> OnPostReturnAsync(string? because, [FromServices] ReturnPaperHandler back, CancellationToken stop) =>
        await AnswerAsync(await back.HandleAsync(new(Id, Cut(because)), stop), new("Đã trả lại nơi gửi.", "It was sent back."), stop);

    public async Task<IActionResult> OnPostPlanAsync([FromServices] ReadAsPlanHandler read, CancellationToken stop) =>
        await read.HandleAsync(Id, stop) is { } draft
            ? Redirect(PlanLinks.Draft(draft))
            : await AnswerAsync(new Refusal("paper-draft.without-text"), new("", ""), stop);

    private static string Cut(string? text) => Typed.Clean(text) is var clean && clean.Length > 500 ? clean[..500] : clean;

    private async Task ShowAsync(CancellationToken stop) => Entry = await access.Visible(db.IncomingPapers).AsQueryable().GetAsync(Id, stop);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(PaperLinks.Received(Id));
    }
}
