using System.ComponentModel.DataAnnotations;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Planning;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Dinh.App.Features.Plans.ComposePlan;

public sealed class BeginPlanPage(BeginPlanHandler begin, Access access, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Id<Body> Owner { get; set; }

    [BindProperty, Range(2000, 2100)]
    public int Year { get; set; }

    [BindProperty]
    public bool FromLaw { get; set; } = true;

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    /// <summary>What the law gives to begin with, and where it says so.</summary>
    public Dinh.Law.Timeline<PlanTemplate>.Entry Template { get; private set; } = null!;

    public void OnGet()
    {
        Show();

        // In its last months a year's plan is no longer written, but the next one's.
        Year = clock.Today.Month >= 10 ? clock.Today.Year + 1 : clock.Today.Year;
        Owner = access.Bodies[0];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Show();
        return ModelState.IsValid ? Redirect(PlanLinks.Compose(await begin.HandleAsync(new(Owner, Year, FromLaw), stop))) : Page();
    }

    private void Show()
    {
        Template = PlanTemplate.At(clock.Today);
        Bodies = [.. access.Held.Where(h => access.MayActFor(h.Body)).DistinctBy(h => h.Body).Select(h => new SelectListItem(h.BodyName, h.Body.ToString()))];
    }
}
