using Dinh.App.Features.Publicity.PlanCampaign;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.ChangeCampaign;

/// <summary>What a campaign sets out is changed while it goes on.</summary>
public sealed class ChangeCampaignPage(ChangeCampaignHandler change, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Campaign> Id { get; set; }

    [BindProperty]
    public CampaignForm Form { get; set; } = new();

    public string Called { get; private set; } = "";

    public IReadOnlyList<string> Villages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Form = CampaignForm.Of(await LoadAsync(stop));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        if (!ModelState.IsValid)
            return Page();

        var outcome = await change.HandleAsync(new(Id, Form.Plan(Villages, clock.Today), Form.Spread), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã sửa đợt tuyên truyền.", "The campaign is changed."));
        return Redirect(PublicityLinks.Campaign(Id));
    }

    private async Task<Campaign> LoadAsync(CancellationToken stop)
    {
        var campaign = await access.Owned(db.Campaigns).AsNoTracking().GetAsync(Id, stop);
        (Called, Villages) = (campaign.Title, await db.VillagesAsync(campaign.BodyId, clock.Today, stop));
        return campaign;
    }
}
