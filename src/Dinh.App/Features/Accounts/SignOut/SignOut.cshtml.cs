using Dinh.App.Web;
using Dinh.Law;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Accounts.SignOut;

public sealed class SignOutPage : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        this.Say(new Sentence("Đã đăng xuất.", "You are signed out."));
        return LocalRedirect("/");
    }
}
