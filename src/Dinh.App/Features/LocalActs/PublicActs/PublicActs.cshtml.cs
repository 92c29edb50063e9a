using Dinh.App.Features.LocalActs.ListActs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.LocalActs.PublicActs;

public sealed class PublicActsPage(ListActsQuery acts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public ActPage Acts { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Acts = await acts.PublicAsync(ActFilter.Of(Search, Kind, null, Number), stop);
}
