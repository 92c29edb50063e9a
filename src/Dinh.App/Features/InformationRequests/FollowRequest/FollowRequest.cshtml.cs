using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.InformationRequests.FollowRequest;

/// <summary>A request as its asker sees it: where it stands, by when and why, the answer, and what can be done.</summary>
[EnableRateLimiting(Limits.Guess)]
public sealed class FollowRequestPage(FollowRequestQuery read, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = "";

    public FollowedRequest Followed { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ShowAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync(bool sure, [FromServices] FollowRequestHandler follow, CancellationToken stop) =>
        await AnswerAsync(await follow.HandleAsync(new WithdrawRequest(Code, sure), stop), new("Đã rút yêu cầu.", "The request is withdrawn."), stop);

    public async Task<IActionResult> OnPostCompleteAsync(string? words, [FromServices] FollowRequestHandler follow, CancellationToken stop) =>
        await AnswerAsync(
            await follow.HandleAsync(new CompleteRequest(Code, Typed.Clean(words)), stop),
            new("Đã gửi phần bổ sung; thời hạn được tính lại.", "It is sent; the days begin anew."),
            stop
        );

    public async Task<IActionResult> OnPostRateAsync(bool helped, [FromServices] FollowRequestHandler follow, CancellationToken stop) =>
        await AnswerAsync(await follow.HandleAsync(new RateAnswer(Code, helped), stop), new("Cảm ơn ông/bà.", "Thank you."), stop);

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await read.FindAsync(Code, stop) is not { } found)
            return false;

        // Neither a search engine nor a cache at the counter keeps what one code opens.
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Followed = found;
        return true;
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(done);
        return Redirect(RequestLinks.Follow(Followed.Code));
    }
}
