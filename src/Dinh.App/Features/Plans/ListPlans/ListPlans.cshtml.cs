using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.ListPlans;

public sealed class ListPlansPage(ListPlansQuery plans) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "da-bo")]
    public bool Discarded { get; set; }

    public IReadOnlyList<DraftLineSheet> Drafts { get; private set; } = [];

    public PlanPage Plans { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Drafts = await plans.DraftsAsync(Discarded, stop);
        Plans = await plans.OwnAsync(Search ?? "", Number, stop);
    }
}
