using Dinh.App.Web.Keeping;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Disclosure.PublicItems;

/// <summary>A commune's notice board: all that the law wants public, with what stands, what is due and what is missing.</summary>
[KeptPage("nam", "muc")]
public sealed class PublicBoardPage(PublicBoardQuery boards, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    public PublicBoard Board { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(Id<AdministrativeUnit> id, CancellationToken stop)
    {
        if (!ModelState.IsValid || Year is < 2023 or > 2200)
            return BadRequest();

        await HttpContext.KeepAsync(new(Place: await boards.PathAsync(id, stop)));
        Board = await boards.ReadAsync(id, Year, stop);
        return Page();
    }
}
