using Dinh.App.Features.Plans.ReadPlan;
using Dinh.App.Web.Keeping;
using Dinh.Data.Stamps;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.PublicPlan;

/// <summary>A plan as everybody reads it, with how far its duties are.</summary>
[KeptPage]
public sealed class PublicPlanPage(ReadPlanQuery plans) : PageModel
{
    public PlanSheet Plan { get; private set; } = null!;

    public async Task OnGetAsync(Id<Plan> id, CancellationToken stop)
    {
        var paper = await plans.PublicPaperAsync(id, stop);
        await HttpContext.KeepAsync(new(PublicPlaces.DutiesOf(id), Beside: PublicPlaces.Papers, Record: paper.Value));
        Plan = await plans.ReadPublicAsync(id, stop);
    }
}
