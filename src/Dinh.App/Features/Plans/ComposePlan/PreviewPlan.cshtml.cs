using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.ComposePlan;

public sealed class PreviewPlanPage(ComposePlanQuery query) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<PlanDraft> Id { get; set; }

    public Manuscript Paper { get; private set; } = null!;

    /// <summary>Whether it may still be written in.</summary>
    public bool IsOpen { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await query.PaperAsync(Id, stop) is not var (draft, paper))
            return Redirect(PlanLinks.Draft(Id));

        (Paper, IsOpen) = (paper, draft.State == DraftState.Open);
        return Page();
    }
}
