using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Publicity.WorkOnCampaign;

/// <summary>One campaign: set out, in the calendar, done, counted.</summary>
public sealed class WorkOnCampaignPage(CampaignSheetQuery read, TimeProvider clock) : PageModel
{
    private static readonly Refusal DayNeeded = new("campaign.day-needed");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Campaign> Id { get; set; }

    public CampaignSheet Sheet { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostPlanAsync(
        Guid key,
        DateOnly? on,
        string? channel,
        string? place,
        [FromServices] KeepCalendarHandler keep,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            on is { } day ? await keep.HandleAsync(new PlanOutreach(Id, key, day, Typed.Clean(channel), Typed.Clean(place)), stop) : DayNeeded,
            new("Đã thêm vào lịch.", "It stands in the calendar."),
            stop
        );

    public async Task<IActionResult> OnPostMoveAsync(Guid key, DateOnly? on, string? place, [FromServices] KeepCalendarHandler keep, CancellationToken stop) =>
        await AnswerAsync(
            on is { } day ? await keep.HandleAsync(new MoveOutreach(Id, key, day, Typed.Clean(place)), stop) : DayNeeded,
            new("Đã đổi lịch.", "The calendar is changed."),
            stop
        );

    public async Task<IActionResult> OnPostSpreadAsync([FromServices] KeepCalendarHandler keep, CancellationToken stop) =>
        await AnswerAsync(await keep.SpreadAsync(Id, stop), new("Đã xếp lịch đều.", "The calendar is filled evenly."), stop);

    public async Task<IActionResult> OnPostUnplanAsync(Guid key, [FromServices] KeepCalendarHandler keep, CancellationToken stop) =>
        await AnswerAsync(await keep.UnplanAsync(Id, key, stop), new("Đã bỏ khỏi lịch.", "It is out of the calendar."), stop);

    public async Task<IActionResult> OnPostEndAsync(string? because, [FromServices] EndCampaignHandler end, CancellationToken stop) =>
        await AnswerAsync(await end.HandleAsync(new(Id, Typed.Clean(because)), stop), new("Đã kết thúc đợt.", "The campaign has ended."), stop);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(PublicityLinks.Campaign(Id));
    }
}
