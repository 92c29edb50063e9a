using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Web.Keeping;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Publicity.PublicArticles;

/// <summary>What the authorities of one unit tell.</summary>
[KeptPage("loai", "trang")]
public sealed class UnitArticlesPage(PublicArticlesQuery articles, BoardPlacesQuery places, DinhDb db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public AdministrativeUnit Unit { get; private set; } = null!;

    /// <summary>How the unit ended, and who came after it; null where it stands.</summary>
    public BoardEnd? End { get; private set; }

    public PublicList List { get; private set; } = null!;

    public async Task OnGetAsync(Id<AdministrativeUnit> id, CancellationToken stop)
    {
        Unit = await db.Units.GetAsync(id, stop);

        // Of a unit that has ended its heirs' words stand there too.
        await HttpContext.KeepAsync(Unit.ValidTo is null ? new(Unit.Path) : new(Below: ""));
        End = Unit.ValidTo is { } last && last < clock.Today ? await places.EndAsync(Unit, last, stop) : null;
        List = await articles.ListAsync([Unit.Id, .. End?.Heirs.Select(h => h.Id) ?? []], Kind, Number, stop);
    }
}
