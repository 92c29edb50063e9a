using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.ComposePlan;

public sealed class ComposePlanPage(ComposePlanQuery query, WriteCardsHandler write) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<PlanDraft> Id { get; set; }

    /// <summary>The card to come back to.</summary>
    [BindProperty(SupportsGet = true, Name = "o")]
    public string? At { get; set; }

    public ComposeSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShownAsync([], stop);

    /// <summary>The whole form, by one of its buttons: what was written is kept, and then the button's deed is done.</summary>
    public async Task<IActionResult> OnPostAsync(string? act, CancellationToken stop)
    {
        var written = await write.HandleAsync(new(Id, SentCards.Of(Request.Form), act ?? "save"), stop);
        At = written.At;
        if (written.Refusal is { } refusal)
            return await ShownAsync([], stop) is PageResult ? this.Refuse(refusal) : Redirect(PlanLinks.Draft(Id));

        return written.Conflicts.Count > 0 ? await ShownAsync(written.Conflicts, stop)
            : At.Length > 0 ? Redirect($"{PlanLinks.Compose(Id)}?o={Uri.EscapeDataString(At)}#{Uri.EscapeDataString(At)}")
            : Redirect(PlanLinks.Compose(Id));
    }

    /// <summary>One card, as soon as its writer pauses; the answer is what changed around it.</summary>
    public async Task<IActionResult> OnPostCardAsync(CancellationToken stop)
    {
        var sent = SentCards.Of(Request.Form);
        var written = await write.HandleAsync(new(Id, sent), stop);
        if (written.Refusal is { } refusal)
            return BadRequest(refusal.Code);
        if (await query.ReadAsync(Id, stop) is not { } sheet || sent is not [var card, ..])
            return BadRequest();

        Sheet = sheet with { Conflicts = written.Conflicts, At = card.Key };
        return Partial("_CardLive", (Sheet, card.Key));
    }

    private async Task<IActionResult> ShownAsync(IReadOnlyList<SentCard> conflicts, CancellationToken stop)
    {
        if (await query.ReadAsync(Id, stop) is not { } sheet)
            return Redirect(PlanLinks.Draft(Id));

        Sheet = sheet with { Conflicts = conflicts, At = At ?? "" };
        return Page();
    }
}
