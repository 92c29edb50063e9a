using Dinh.App.Web.Keeping;
using Dinh.Data.Stamps;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Portal.ReadVillage;

/// <summary>A village's own page: what is posted at its culture house, what its head was given, and its code.</summary>
[KeptPage]
public sealed class ReadVillagePage(ReadVillageQuery villages, TimeProvider clock) : PageModel
{
    public VillageSheet Sheet { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(Id<Body> id, CancellationToken stop)
    {
        var village = await villages.PlaceAsync(id, stop);
        await HttpContext.KeepAsync(new(Place: village.Path, Beside: PublicPlaces.Of(id)));
        Sheet = await villages.ReadAsync(id, stop);
    }
}
