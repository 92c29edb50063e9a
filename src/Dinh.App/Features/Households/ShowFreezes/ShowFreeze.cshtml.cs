using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Households.ShowFreezes;

/// <summary>Anybody sees of which list a decision was made: how many households, and the hash by which it is known again.</summary>
public sealed class ShowFreezePage(PublicFreezesQuery freezes, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<RollFreeze> Id { get; set; }

    public PublicFreeze Freeze { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => Freeze = await freezes.ReadAsync(Id, stop);
}
