using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Households.ShowFreezes;

/// <summary>The frozen lists of one village, for everybody.</summary>
public sealed class ShowVillageFreezesPage(PublicFreezesQuery freezes) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Body> Id { get; set; }

    public string Village { get; private set; } = "";

    public IReadOnlyList<PublicFreeze> Freezes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Village = (await freezes.VillageAsync(Id, stop)).Name;
        Freezes = await freezes.OfVillageAsync(Id, stop);
    }
}
