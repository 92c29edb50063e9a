using System.ComponentModel.DataAnnotations;
using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reminding.SetReminders;

/// <summary>Where the link of the message leads. Opening it changes nothing, since programs open links too; pressing the button does.</summary>
public sealed class ConfirmAddressPage(SetAddressHandler set) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ma")]
    [StringLength(2000)]
    public string? Seal { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if ((await set.ConfirmAsync(Seal, stop)).Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã xác nhận địa chỉ thư điện tử.", "The e-mail address is confirmed."));
        return Redirect(RemindingLinks.Settings);
    }
}
