using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.RecordOutreach;

/// <summary>What was done is written down, with one hand and a telephone: most of it stands there already when one comes from the calendar.</summary>
[EnableRateLimiting(Limits.Upload)]
[RequestSizeLimit(64 << 20)]
public sealed class RecordOutreachPage(RecordOutreachHandler record, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "dot")]
    public Id<Campaign>? Campaign { get; set; }

    [BindProperty(SupportsGet = true, Name = "lich")]
    public Guid? Planned { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    [BindProperty]
    public OutreachForm Form { get; set; } = new();

    public string BodyName { get; private set; } = "";

    public string? CampaignTitle { get; private set; }

    public IReadOnlyList<string> Villages { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var campaign = await LoadAsync(stop);
        if (Body is null)
            return NotFound();

        Form.On = Today;
        if (campaign is null)
            return Page();

        (Form.Content, Form.Channel) = (campaign.Title, campaign.Targets[0].Channel);
        (Form.Groups, Form.Villages) = ([.. campaign.Audience.Groups.Select(g => g.Group)], campaign.Audience.Villages);
        Form.Language = campaign.Audience.Groups.Select(g => g.Language).FirstOrDefault(l => l is not null);
        if (campaign.Calendar.FirstOrDefault(p => p.Key == Planned) is { } planned)
            (Form.On, Form.Channel, Form.Place) = (planned.On < Today ? planned.On : Today, planned.Channel, planned.Place);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? photo, CancellationToken stop)
    {
        await LoadAsync(stop);
        if (Body is not { } body)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var command = new RecordOutreach(Form.Given(body, Campaign, Villages, Today), Planned)
        {
            Photo = photo is null ? null : await photo.ReadAsync(stop),
            PhotoWords = Typed.Clean(Form.PhotoWords),
        };
        var outcome = await record.HandleAsync(command, stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã ghi.", "Recorded."));
        return Redirect(PublicityLinks.Outreach(Form.Key));
    }

    private async Task<Campaign?> LoadAsync(CancellationToken stop)
    {
        var campaign = Campaign is { } key ? await access.Owned(db.Campaigns).AsNoTracking().GetAsync(key, stop) : null;
        (Body, CampaignTitle) = (campaign?.BodyId ?? access.BodyOr(Body), campaign?.Title);
        if (Body is not { } body)
            return null;

        BodyName = await db.Bodies.Where(b => b.Id == body).Select(b => b.Name).SingleAsync(stop);
        Villages = await db.VillagesAsync(body, Today, stop);
        return campaign;
    }
}

internal static class Uploads
{
    /// <summary>The bytes and the bare name of what was sent.</summary>
    public static async Task<EvidenceFile> ReadAsync(this IFormFile file, CancellationToken stop)
    {
        // One byte more than is taken is enough to know that it is too large.
        var bytes = new byte[Math.Min(file.Length, EvidenceFile.MostBytes + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, stop);
        return new(Typed.Clean(Path.GetFileName(file.FileName)), bytes);
    }
}
