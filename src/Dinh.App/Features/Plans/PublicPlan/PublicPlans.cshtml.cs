using Dinh.App.Features.Plans.ListPlans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.PublicPlan;

public sealed class PublicPlansPage(ListPlansQuery plans) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public PlanPage Plans { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Plans = await plans.PublicAsync(Search ?? "", Number, stop);
}
