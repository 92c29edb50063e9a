using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.StartPlan;

public sealed class StartPlanPage(StartPlanHandler start, CascadeProposalQuery cascade, DinhDb db, Access access) : PageModel
{
    private const int MostEarlier = 30;

    /// <summary>The higher plan that the reader came from.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public Id<Plan>? From { get; set; }

    public IReadOnlyList<HigherPlan> Higher { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Earlier { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(Id<Body> owner, Id<Plan>? higher, Id<Plan>? earlier, bool writes, CancellationToken stop)
    {
        var started = await start.HandleAsync(new(owner, higher, earlier, writes), stop);
        if (started.Draft is { } draft)
            return Redirect(writes ? PlanLinks.Compose(draft) : PlanLinks.Draft(draft));

        await ShowAsync(stop);
        return this.Refuse(started.Refusal!);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        var bodies = access.Bodies;
        Bodies = [.. access.Held.Where(h => access.MayActFor(h.Body)).DistinctBy(h => h.Body).Select(h => new SelectListItem(h.BodyName, h.Body.ToString()))];
        Higher = await cascade.HigherAsync(bodies[0], bodies[0], stop);
        var earlier = await db
            .Plans.Where(p => bodies.Contains(p.OwnerId))
            .OrderByDescending(p => p.Paper.IssuedOn)
            .Take(MostEarlier)
            .Select(p => new { p.Id, p.Paper })
            .AsNoTracking()
            .ToListAsync(stop);
        Earlier = [.. earlier.Select(p => new SelectListItem($"{p.Paper.Name} ({p.Paper.IssuedOn.Year}) – {p.Paper.Title}", p.Id.ToString()))];
    }
}
