using Dinh.App.Features.Plans.ReadPlan;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Plans.PublishPlan;

public sealed class PublishPlanPage(PublishPlanHandler publish, ReadPlanQuery plans) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Plan> Id { get; set; }

    public PlanSheet Plan { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Plan = await plans.ReadApprovedAsync(Id, stop);

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => DoAsync(null, stop);

    public Task<IActionResult> OnPostWithdrawAsync(string? reason, CancellationToken stop) => DoAsync(reason ?? "", stop);

    private async Task<IActionResult> DoAsync(string? withdraw, CancellationToken stop)
    {
        var outcome = await publish.HandleAsync(new(Id, withdraw), stop);
        if (outcome.Refusal is { } refusal)
        {
            Plan = await plans.ReadApprovedAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(
            withdraw is null
                ? new("Đã công khai kế hoạch.", "The plan is public now.")
                : new("Đã rút kế hoạch khỏi công khai.", "The plan was withdrawn from the public.")
        );
        return Redirect(PlanLinks.Plan(Id));
    }
}
