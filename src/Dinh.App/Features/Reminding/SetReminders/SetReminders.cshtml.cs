using System.ComponentModel.DataAnnotations;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Reminding.SetReminders;

[EnableRateLimiting(Limits.Guess)]
public sealed class SetRemindersPage(SetRemindersQuery read, SetAddressHandler set, MakeCalendarLinkHandler links) : PageModel
{
    private const string Once = "calendar.once";

    [BindProperty]
    [StringLength(254)]
    public string? Address { get; set; }

    [BindProperty]
    [StringLength(25)]
    public string? Phone { get; set; }

    public ReminderSettings Settings { get; private set; } = null!;

    /// <summary>A link that has just been made: shown now, and never again.</summary>
    public string? Made { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ShowAsync(stop);
        (Address, Phone) = (Settings.Address, Settings.Phone);
        Made = TempData[Once] as string;
    }

    public async Task<IActionResult> OnPostAddressAsync(CancellationToken stop)
    {
        if ((await set.HandleAsync(new(Address ?? ""), stop)).Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(
            new(
                "Đã gửi thư xác nhận đến địa chỉ đó. Mở đường dẫn trong thư để dùng địa chỉ.",
                "A message has gone to that address. Open the link in it to use the address."
            )
        );
        return Redirect(RemindingLinks.Settings);
    }

    public async Task<IActionResult> OnPostPhoneAsync([FromServices] SetPhoneHandler phone, CancellationToken stop)
    {
        if ((await phone.HandleAsync(new(Phone ?? ""), stop)).Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã lưu số điện thoại.", "The telephone is kept."));
        return Redirect(RemindingLinks.Settings);
    }

    public async Task<IActionResult> OnPostSwitchAsync(bool off, CancellationToken stop)
    {
        await set.SwitchAsync(off, stop);
        this.Say(
            off
                ? new("Đã tắt thư điện tử nhắc việc. Việc quá hạn ở cấp dưới vẫn được báo.", "Reminders by e-mail are off. What is late below is still told.")
                : new("Đã bật thư điện tử nhắc việc.", "Reminders by e-mail are on.")
        );
        return Redirect(RemindingLinks.Settings);
    }

    public async Task<IActionResult> OnPostMakeAsync(Id<Body>? body, CancellationToken stop)
    {
        var (outcome, secret) = await links.HandleAsync(body, stop);
        if (outcome.Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        TempData[Once] = $"{Request.Scheme}://{Request.Host}{RemindingLinks.Feed(secret)}";
        return Redirect(RemindingLinks.Settings);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Id<CalendarLink> link, CancellationToken stop)
    {
        if ((await links.RevokeAsync(link, stop)).Refusal is { } refusal)
        {
            await ShowAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã thu hồi đường dẫn lịch.", "The calendar link is revoked."));
        return Redirect(RemindingLinks.Settings);
    }

    private async Task ShowAsync(CancellationToken stop) => Settings = await read.FindAsync(stop);
}
