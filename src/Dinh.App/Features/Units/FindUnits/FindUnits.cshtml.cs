using System.ComponentModel.DataAnnotations;
using Dinh.App.Web.Keeping;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Units.FindUnits;

[KeptPage]
public sealed class FindUnitsPage(FindUnitsQuery units, TimeProvider clock) : PageModel
{
    public const int Most = 40;

    [BindProperty(SupportsGet = true, Name = "tim")]
    [StringLength(100)]
    public string? Search { get; set; }

    public IReadOnlyList<FoundUnit> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        if (string.IsNullOrWhiteSpace(Search))
            await HttpContext.KeepAsync(new());
        else
            Found = await units.FindAsync(Search, clock.Today, Most, stop);
        return Page();
    }
}
