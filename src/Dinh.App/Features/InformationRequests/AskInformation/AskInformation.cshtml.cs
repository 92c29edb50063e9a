using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.InformationRequests.AskInformation;

/// <summary>The form by which anybody asks a body, without an account. What is public already is shown before it is sent.</summary>
[EnableRateLimiting(Limits.Guess)]
public sealed class AskInformationPage(AskedBodiesQuery bodies, TicketsQuery tickets, DisclosingBodiesQuery disclosers, Words words, TimeProvider clock)
    : PageModel
{
    [BindProperty(SupportsGet = true, Name = "body")]
    public Id<Body> Body { get; set; }

    [BindProperty]
    public AskForm Form { get; set; } = new();

    /// <summary>A field that no person sees; whoever fills it in is a machine.</summary>
    [BindProperty(Name = "website")]
    public string? Website { get; set; }

    /// <summary>What stood on the board was shown already.</summary>
    [BindProperty]
    public bool Seen { get; set; }

    public AskedBody Asked { get; private set; } = null!;

    public IReadOnlyList<NearItem> Near { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Topics { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await bodies.TodayAsync(Body, stop) is var today && today != Body)
            return Redirect(RequestLinks.Ask(today));
        if (!await ShowAsync(stop))
            return NotFound();

        Form.Ticket = tickets.New();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] ReceiveRequestHandler receive, [FromServices] NearPublicQuery near, CancellationToken stop)
    {
        if (!await ShowAsync(stop))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (tickets.Open(Form.Ticket) is not { IsByHand: true } ticket || !string.IsNullOrEmpty(Website))
            return AgainWithTicket();
        if (!Seen && (Near = await near.FindAsync(Asked.Unit, Form.Content ?? "", stop)).Count > 0)
        {
            // The answer to the form is the page itself: what it holds now is what is sent next.
            ModelState.Remove(nameof(Seen));
            Seen = true;
            return Page();
        }

        var outcome = await receive.HandleAsync(
            new(
                ticket.Key,
                Body,
                RequestChannel.Online,
                Form.Provision,
                Typed.Clean(Form.Content),
                Typed.Clean(Form.Purpose),
                Form.Topic,
                Form.AskerWith(ticket.Code),
                clock.Today
            ),
            stop
        );
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã gửi. Hãy giữ mã dưới đây: có mã mới xem được câu trả lời.", "It is sent. Keep the code below: only with it the answer can be read."));
        return Redirect(RequestLinks.Follow(ticket.Code));
    }

    // A ticket that is of no use any more is replaced, so that sending once more works.
    private PageResult AgainWithTicket()
    {
        if (tickets.Open(Form.Ticket) is not { } known || known.Age > TimeSpan.FromHours(1))
        {
            ModelState.Remove("Form.Ticket");
            Form.Ticket = tickets.New();
        }

        return this.Refuse(new Refusal("request.not-by-hand"));
    }

    private async Task<bool> ShowAsync(CancellationToken stop)
    {
        if (await bodies.FindAsync(Body, stop) is not { } asked || await disclosers.FindAsync(Body, clock.Today, stop) is not { } discloser)
            return false;

        Asked = asked;
        Topics = TopicsOf(discloser.Discloser, words, clock.Today);
        return true;
    }

    internal static IReadOnlyList<SelectListItem> TopicsOf(Discloser discloser, Words words, DateOnly day) =>
        [
            new(words["Không rõ, hoặc việc khác", "Not known, or something else"], ""),
            .. DisclosureItems.Of(discloser, day).Select(i => new SelectListItem(words[i.Name], i.Key)),
        ];
}
