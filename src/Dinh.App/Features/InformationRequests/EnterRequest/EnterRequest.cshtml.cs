using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Duties;
using Dinh.App.Features.InformationRequests.AskInformation;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.EnterRequest;

/// <summary>An officer writes down what came to the counter, by post, or by a call: also for who cannot write.</summary>
public sealed class EnterRequestPage(ReceiveRequestHandler receive, TicketsQuery tickets, DinhDb db, DisclosingBodiesQuery disclosers, TimeProvider clock)
    : PageModel
{
    [BindProperty]
    public AskForm Form { get; set; } = new();

    [BindProperty]
    public Id<Body>? Body { get; set; }

    [BindProperty]
    public RequestChannel Channel { get; set; } = RequestChannel.InPerson;

    [BindProperty]
    public DateOnly? On { get; set; }

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Topics { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromServices] Access access, [FromServices] Words words, CancellationToken stop)
    {
        await ShowAsync(access, words, stop);
        (Form.Ticket, On) = (tickets.New(), Today);
        Body = access.Bodies.Count > 0 ? access.Bodies[0] : null;
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Access access, [FromServices] Words words, CancellationToken stop)
    {
        await ShowAsync(access, words, stop);
        if (!ModelState.IsValid)
            return Page();
        if (Body is not { } body || tickets.Open(Form.Ticket) is not { } ticket || Channel == RequestChannel.Online)
            return this.Refuse(new Refusal("request.not-by-hand"));

        var command = new ReceiveRequest(
            ticket.Key,
            body,
            Channel,
            Form.Provision,
            Typed.Clean(Form.Content),
            Typed.Clean(Form.Purpose),
            Form.Topic,
            Form.AskerWith(ticket.Code),
            On ?? Today
        );
        var outcome = await receive.HandleAsync(command, stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã ghi. In giấy tiếp nhận có mã, giao cho người hỏi.", "It is written down. Print the receipt with its code for the asker."));
        return Redirect(RequestLinks.Work(ticket.Key));
    }

    private async Task ShowAsync(Access access, Words words, CancellationToken stop)
    {
        var own = access.Bodies;
        Bodies = await db
            .Bodies.Where(b => own.Contains(b.Id))
            .OrderBy(b => b.Folded)
            .Select(b => new SelectListItem(b.Name, b.Id.ToString()))
            .ToListAsync(stop);
        if (own.Count > 0 && await disclosers.FindAsync(own[0], Today, stop) is { } first)
            Topics = AskInformationPage.TopicsOf(first.Discloser, words, Today);
    }
}
