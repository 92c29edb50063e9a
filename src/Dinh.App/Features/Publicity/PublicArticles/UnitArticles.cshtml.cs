using Dinh.App.Web.Safety;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Dinh.App.Features.Publicity.PublicArticles;

/// <summary>What the authorities of one unit tell.</summary>
[OutputCache(PolicyName = Caches.Public)]
public sealed class UnitArticlesPage(PublicArticlesQuery articles, DinhDb db) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public AdministrativeUnit Unit { get; private set; } = null!;

    public PublicList List { get; private set; } = null!;

    public async Task OnGetAsync(Id<AdministrativeUnit> id, CancellationToken stop)
    {
        Unit = await db.Units.GetAsync(id, stop);
        List = await articles.ListAsync(Unit.Path, Kind, Number, stop);
    }
}
