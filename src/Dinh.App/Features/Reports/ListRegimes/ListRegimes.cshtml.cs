using Dinh.Law.Reporting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ListRegimes;

public sealed class ListRegimesPage(ListRegimesQuery list) : PageModel
{
    public IReadOnlyList<RegimeLine> Regimes { get; private set; } = [];

    /// <summary>Reports that the law asks for, and that nobody of the reader's has taken up.</summary>
    public IReadOnlyList<ShippedRegime> Ready { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => (Regimes, Ready) = await list.ReadAsync(stop);
}
