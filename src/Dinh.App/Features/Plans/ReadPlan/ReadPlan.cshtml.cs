using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.ReadPlan;

public sealed class ReadPlanPage(ReadPlanQuery plans, ReadLevelsQuery levels) : PageModel
{
    public PlanSheet Plan { get; private set; } = null!;

    public LevelsSheet Levels { get; private set; } = null!;

    public bool MayPublish { get; private set; }

    public bool Owns { get; private set; }

    public async Task OnGetAsync(Id<Plan> id, CancellationToken stop)
    {
        Plan = await plans.ReadAsync(id, stop);
        Levels = await levels.ReadAsync(Plan, stop);
        MayPublish = await plans.MayPublishAsync(id, stop);
        Owns = await plans.OwnsAsync(id, stop);
    }
}
