using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.PlanCampaign;

/// <summary>A campaign is set out: for whom, on which channels, how often, by when. From a duty most of it stands there already.</summary>
public sealed class PlanCampaignPage(BeginCampaignHandler begin, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    // A month is what most plans give.
    private const int UsualDays = 30;

    [BindProperty(SupportsGet = true, Name = "viec")]
    public Id<Duty>? Duty { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    [BindProperty]
    public CampaignForm Form { get; set; } = new();

    public string BodyName { get; private set; } = "";

    public string? DutyContent { get; private set; }

    public IReadOnlyList<string> Villages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await LoadAsync(stop) is not { } duty)
            return Body is null ? NotFound() : Page();

        Form.Title = duty.Content.Length > Campaign.LongestTitle ? duty.Content[..Campaign.LongestTitle] : duty.Content;
        Form.Ground = duty.Source.Label;
        Form.To = duty.NextDue is { } due && due > clock.Today ? due : clock.Today.AddDays(UsualDays);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LoadAsync(stop);
        if (Body is not { } body)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var outcome = await begin.HandleAsync(new(Form.Key, body, Duty, Form.Plan(Villages, clock.Today), Form.Spread), stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã lập đợt tuyên truyền. Làm xong lần nào, ghi lần đó.", "The campaign is set out. Record each time when it is done."));
        return Redirect(PublicityLinks.Campaign(Form.Key));
    }

    private async Task<Duty?> LoadAsync(CancellationToken stop)
    {
        var duty = Duty is { } key ? await access.Owned(db.Duties).AsNoTracking().GetAsync(key, stop) : null;
        Body = duty?.BodyId ?? access.BodyOr(Body);
        if (Body is not { } body)
            return null;

        (DutyContent, Form.Lead) = (duty?.Content, Form.Lead ?? access.Name);
        BodyName = await db.Bodies.Where(b => b.Id == body).Select(b => b.Name).SingleAsync(stop);
        Villages = await db.VillagesAsync(body, clock.Today, stop);
        (Form.From, Form.To) = (Form.From ?? clock.Today, Form.To ?? clock.Today.AddDays(UsualDays));
        return duty;
    }
}
