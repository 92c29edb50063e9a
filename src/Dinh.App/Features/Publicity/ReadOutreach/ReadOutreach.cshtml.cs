using Dinh.App.Features.Duties;
using Dinh.App.Features.Publicity.RecordOutreach;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.ReadOutreach;

/// <summary>One time that something was made known: what was counted, what shows it, what it is evidence of.</summary>
[EnableRateLimiting(Limits.Upload)]
[RequestSizeLimit(64 << 20)]
public sealed class ReadOutreachPage(DinhDb db, Access access, TimeProvider clock) : PageModel
{
    private static readonly Refusal FileNeeded = new("evidence.file-type");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Outreach> Id { get; set; }

    public Outreach Outreach { get; private set; } = null!;

    public (Id<Campaign> Id, string Title, Id<Duty>? Duty)? Campaign { get; private set; }

    public bool IsMine { get; private set; }

    public DateOnly Today => clock.Today;

    public Task OnGetAsync(CancellationToken stop) => LoadAsync(stop);

    public async Task<IActionResult> OnPostProveAsync(IFormFile? file, string? words, [FromServices] ProveOutreachHandler prove, CancellationToken stop) =>
        await AnswerAsync(
            file is null ? FileNeeded : await prove.HandleAsync(new(Id, await file.ReadAsync(stop), Typed.Clean(words)), stop),
            new("Đã thêm minh chứng.", "The proof is added."),
            stop
        );

    public async Task<IActionResult> OnPostLinkAsync(
        string? address,
        string? title,
        DateOnly? on,
        IFormFile? copy,
        [FromServices] LinkPostHandler link,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            await link.HandleAsync(new(Id, new(Typed.Clean(address), Typed.Clean(title), on ?? Today), copy is null ? null : await copy.ReadAsync(stop)), stop),
            new("Đã ghi bài đăng.", "The post is recorded."),
            stop
        );

    public async Task<IActionResult> OnPostGiveAsync(Guid key, string? because, [FromServices] GiveOutreachHandler give, CancellationToken stop) =>
        await AnswerAsync(
            await give.HandleAsync(new(Id, new(key), Typed.Clean(because) is { Length: > 0 } words ? words : null), stop),
            new("Đã đưa làm minh chứng của nhiệm vụ.", "It is evidence of the duty."),
            stop
        );

    public async Task<IActionResult> OnPostCancelAsync(string? because, [FromServices] CancelOutreachHandler cancel, CancellationToken stop) =>
        await AnswerAsync(await cancel.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã ghi là nhầm.", "It is recorded as a mistake."), stop);

    private async Task LoadAsync(CancellationToken stop)
    {
        Outreach = await access.Visible(db.Outreaches).AsNoTracking().GetAsync(Id, stop);
        IsMine = access.MayActFor(Outreach.BodyId);
        var campaign = await db.Campaigns.AsNoTracking().Where(c => c.Id == Outreach.CampaignId).SingleOrDefaultAsync(stop);
        Campaign = campaign is null ? null : (campaign.Id, campaign.Title, campaign.DutyId);
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            await LoadAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(PublicityLinks.Outreach(Id));
    }
}
