using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Disclosure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>Where the links of letters lead: to say yes, or to stop. Looking alone does neither, since mail programs look at every link.</summary>
[EnableRateLimiting(Limits.Guess)]
public sealed class AnswerFollowPage(AnswerFollowHandler answers) : PageModel
{
    public Following Wish { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "secret")]
    public string Secret { get; set; } = "";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        Wish = await answers.FindAsync(Secret, stop);
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken stop)
    {
        var outcome = await answers.ConfirmAsync(Secret, stop);
        if (outcome.Refusal is { } refusal)
        {
            await OnGetAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã xác nhận. Thư đầu tiên đến khi có nội dung mới.", "Confirmed. The first letter comes when something is new."));
        return Redirect(PortalLinks.Followed(Secret));
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken stop)
    {
        await answers.EndAsync(Secret, stop);
        this.Say(new("Đã ngừng. Địa chỉ của bạn đã được xóa khỏi hệ thống.", "Stopped. Your address has been erased."));
        return Redirect(PortalLinks.Followed(Secret));
    }
}
