using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Publicity.ListCampaigns;

/// <summary>The campaigns of the reader's bodies: how far each has come, what is missed, what comes next.</summary>
public sealed class ListCampaignsPage(ListCampaignsQuery campaigns, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public string? Which { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public CampaignPage Campaigns { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => Campaigns = await campaigns.ReadAsync(CampaignFilter.Of(Search, Which, Number), Today, stop);
}
