using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.ShowPaper;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Papers.ReadPaper;

public sealed class ReadPaperPage(ReadPaperQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Paper> Id { get; set; }

    public PaperSheet Paper { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Paper = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostShowAsync([FromServices] ShowPaperHandler show, CancellationToken stop) =>
        await AnswerAsync(await show.HandleAsync(new(Id), stop), new("Văn bản đã ở trên cổng công khai.", "The paper is on the portal."), stop);

    public async Task<IActionResult> OnPostHideAsync(string? because, [FromServices] ShowPaperHandler show, CancellationToken stop) =>
        await AnswerAsync(
            await show.HandleAsync(new(Id, Typed.Clean(because)), stop),
            new("Đã rút khỏi cổng công khai.", "It was taken from the portal."),
            stop
        );

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Paper = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(PaperLinks.Paper(Id));
    }
}
