using Dinh.App.Features.Plans.ListPlans;
using Dinh.App.Web.Keeping;
using Dinh.Data.Stamps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.PublicPlan;

/// <summary>All plans that were made public; a search among them is made anew each time.</summary>
[KeptPage("trang")]
public sealed class PublicPlansPage(ListPlansQuery plans) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public PlanPage Plans { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await HttpContext.KeepAsync(new(Below: PublicPlaces.Duties));
        Plans = await plans.PublicAsync(Search ?? "", Number, stop);
    }
}
