using Dinh.App.Features.Duties.UndoBeginning;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Duties.ListEvents;

public sealed class ListEventsPage(ListEventsQuery list) : PageModel
{
    public EventSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await list.ReadAsync(stop);

    public async Task<IActionResult> OnPostWithdrawAsync(
        Id<AwaitedEvent> happened,
        string? because,
        [FromServices] UndoBeginningHandler withdraw,
        CancellationToken stop
    )
    {
        var outcome = await withdraw.HandleAsync(new(happened, Typed.Clean(because)), stop);
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await list.ReadAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã rút sự kiện; các nhiệm vụ lại chờ như trước.", "The event is withdrawn; its duties wait again."));
        return Redirect(DutyLinks.Events);
    }
}
