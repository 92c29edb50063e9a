using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Disclosure.ReceiveHandover;

/// <summary>What the commune has handed to the reader's village, to be told to the people there.</summary>
public sealed class ReceiveHandoverPage(ReceivedQuery received, ReceiveHandoverHandler receive) : PageModel
{
    public IReadOnlyList<ReceivedLine> Waiting { get; private set; } = [];

    public IReadOnlyList<ReceivedLine> Confirmed { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => (Waiting, Confirmed) = (await received.WaitingAsync(stop), await received.ConfirmedAsync(stop));

    public async Task<IActionResult> OnPostConfirmAsync(Id<VillageHandover> handover, CancellationToken stop)
    {
        if ((await receive.HandleAsync(handover, stop)).Refusal is { } refusal)
        {
            await OnGetAsync(stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã xác nhận. Mời thông báo đến bà con trong thôn.", "It is confirmed. Now tell the people of the village."));
        return Redirect(DisclosureLinks.Received);
    }
}
