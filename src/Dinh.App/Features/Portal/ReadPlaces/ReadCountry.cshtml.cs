using Dinh.App.Features.Portal.CompareBoards;
using Dinh.App.Web.Keeping;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Portal.ReadPlaces;

/// <summary>The country: its provinces by items of the law.</summary>
[KeptPage("nam", "muc", "xep")]
public sealed class ReadCountryPage(CompareBoardsQuery boards, NewestItemsQuery newest, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "muc")]
    public string? Item { get; set; }

    [BindProperty(SupportsGet = true, Name = "xep")]
    public string? Order { get; set; }

    public PlaceSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || !BoardYears.Holds(Year, clock.Today))
            return BadRequest();

        await HttpContext.KeepAsync(new(Below: ""));
        var asked = new BoardsAsked(null, Year ?? clock.Today.Year, clock.Today);
        var sheet = new PlaceSheet(null, await boards.OfCountryAsync(asked, stop), await newest.ReadAsync(null, stop), asked.Today);
        Sheet = sheet.With(new(asked.Year, Item, Order == "ty-le"));
        return Page();
    }
}
