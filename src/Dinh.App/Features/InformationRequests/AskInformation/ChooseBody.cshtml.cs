using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.AskInformation;

/// <summary>Where anybody begins: whom to ask, or the code of what was asked.</summary>
[EnableRateLimiting(Limits.Guess)]
public sealed class ChooseBodyPage(AskedBodiesQuery bodies, DinhDb db) : PageModel
{
    private const int LongestSearch = 100;

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Id<AdministrativeUnit>? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    public string UnitName { get; private set; } = "";

    public IReadOnlyList<AskedBody> Bodies { get; private set; } = [];

    public bool IsAsked => Unit is not null || !string.IsNullOrWhiteSpace(Search);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || Search?.Length > LongestSearch)
            return BadRequest();
        if (!await ShowAsync(stop))
            return NotFound();

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken stop)
    {
        if (await db.InformationRequests.AsNoTracking().ByCodeAsync(code, stop) is not null)
            return Redirect(RequestLinks.Follow(code!.Trim()));

        await ShowAsync(stop);
        return this.Refuse(new Refusal("request.no-such-code"));
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (Unit is not { } unit)
        {
            Bodies = await bodies.NamedAsync(Typed.Clean(Search), stop);
            return true;
        }

        UnitName = await db.Units.Where(u => u.Id == unit).Select(u => u.Name).SingleOrDefaultAsync(stop) ?? "";
        Bodies = await bodies.OfUnitAsync(unit, stop);
        return UnitName.Length > 0;
    }
}
