using Dinh.App.Features.Disclosure;
using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Features.Portal.CompareBoards;
using Dinh.App.Web.Keeping;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Dinh.Law.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.ReadPlaces;

/// <summary>A province: its communes by items of the law, and what was made public last.</summary>
[KeptPage("nam", "muc", "xep")]
public sealed class ReadProvincePage(DinhDb db, CompareBoardsQuery boards, NewestItemsQuery newest, BoardPlacesQuery places, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "muc")]
    public string? Item { get; set; }

    [BindProperty(SupportsGet = true, Name = "xep")]
    public string? Order { get; set; }

    public PlaceSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<AdministrativeUnit> id, CancellationToken stop)
    {
        if (!ModelState.IsValid || !BoardYears.Holds(Year, clock.Today))
            return BadRequest();

        var unit = await db.Units.AsNoTracking().GetAsync(id, stop);
        if (Levels.Kinds.Where(k => k.Kind == unit.Kind).All(k => k.Level == "commune"))
            return RedirectPermanent(DisclosureLinks.Board(id));

        await HttpContext.KeepAsync(new(Below: unit.Path));
        var asked = new BoardsAsked(unit.Path, Year ?? clock.Today.Year, clock.Today);
        var sheet = new PlaceSheet(unit, await boards.OfProvinceAsync(asked, stop), await newest.ReadAsync(unit, stop), asked.Today)
        {
            End = unit.ValidTo is { } last && last < asked.Today ? await places.EndAsync(unit, last, stop) : null,
        };
        Sheet = sheet.With(new(asked.Year, Item, Order == "ty-le"));
        return Page();
    }
}
