using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.SettleOwed;
using Dinh.App.Features.Papers.ShowPaper;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
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

    /// <param name="duties">What is still owed, in the order of the form.</param>
    /// <param name="choices">What is decided of each; nothing where nothing is.</param>
    /// <param name="all">One word for all that is not decided yet.</param>
    public async Task<IActionResult> OnPostSettleAsync(
        List<Id<Duty>> duties,
        List<string?> choices,
        string? all,
        string? because,
        [FromServices] SettleOwedHandler settle,
        CancellationToken stop
    )
    {
        var chosen = duties.Zip(choices, OwedWords.Read).OfType<OwedChoice>().DistinctBy(c => c.Duty).ToList();
        return await AnswerAsync(
            await settle.HandleAsync(new(Id, chosen, OwedWords.DeedOf(all), Typed.Clean(because)), stop),
            new("Đã ghi quyết định về việc còn nợ.", "What becomes of the open duties is recorded."),
            stop
        );
    }

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
