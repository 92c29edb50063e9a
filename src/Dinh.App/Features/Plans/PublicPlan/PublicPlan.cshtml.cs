using Dinh.App.Features.Plans.ReadPlan;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.PublicPlan;

public sealed class PublicPlanPage(ReadPlanQuery plans) : PageModel
{
    public PlanSheet Plan { get; private set; } = null!;

    public async Task OnGetAsync(Id<Plan> id, CancellationToken stop) => Plan = await plans.ReadPublicAsync(id, stop);
}
