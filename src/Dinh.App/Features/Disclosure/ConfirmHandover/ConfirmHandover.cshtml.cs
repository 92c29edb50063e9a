using System.ComponentModel.DataAnnotations;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Disclosure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Disclosure.ConfirmHandover;

/// <summary>Where the code on the sheet leads. Looking changes nothing, since programs look too; pressing the button confirms.</summary>
[EnableRateLimiting(Limits.Guess)]
public sealed class ConfirmHandoverPage(HandedByLinkQuery links, ConfirmHandoverHandler confirm) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "secret")]
    [StringLength(80)]
    public string Secret { get; set; } = "";

    public HandedByLink Handed { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Handed = await links.ReadAsync(Secret, stop);

    public async Task<IActionResult> OnPostAsync([StringLength(VillageHandover.LongestName)] string? name, CancellationToken stop)
    {
        Handed = await links.ReadAsync(Secret, stop);
        if ((await confirm.HandleAsync(Secret, Typed.Clean(name), stop)).Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã xác nhận. Cảm ơn ông/bà; mời thông báo đến bà con trong thôn.", "It is confirmed. Thank you; now tell the people of the village."));
        return Redirect(DisclosureLinks.Confirm(Secret));
    }
}
