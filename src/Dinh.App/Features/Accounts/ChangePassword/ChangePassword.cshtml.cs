using System.ComponentModel.DataAnnotations;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Law;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Accounts.ChangePassword;

[EnableRateLimiting(Limits.Guess)]
public sealed class ChangePasswordPage(ChangePasswordHandler change, Access access, Words words) : PageModel
{
    [BindProperty]
    [StringLength(200)]
    public string? Present { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Chosen { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Again { get; set; }

    public bool IsFirst => access.MustChangePassword;

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrEmpty(Present))
            ModelState.AddModelError(nameof(Present), words["Mời gõ mật khẩu hiện nay.", "Please type the present password."]);
        if (string.IsNullOrEmpty(Chosen))
            ModelState.AddModelError(nameof(Chosen), words["Mời gõ mật khẩu mới.", "Please type the new password."]);
        else if (Chosen == Present)
            ModelState.AddModelError(nameof(Chosen), words["Mật khẩu mới phải khác mật khẩu hiện nay.", "The new password must differ from the present one."]);
        else if (Chosen != Again)
            ModelState.AddModelError(nameof(Again), words["Hai lần gõ mật khẩu mới không giống nhau.", "The new password was not typed the same twice."]);
        if (!ModelState.IsValid)
            return Page();

        var wasFirst = IsFirst;
        var changed = await change.HandleAsync(new(Present!, Chosen!));
        if (!changed.Succeeded)
            return Explain(changed);

        this.Say(
            new Sentence(
                "Đã đổi mật khẩu. Các nơi khác đang đăng nhập bằng tài khoản này đã bị đăng xuất.",
                "The password is changed. Other places signed in with this account are signed out."
            )
        );
        return wasFirst ? LocalRedirect("/") : RedirectToPage();
    }

    private PageResult Explain(IdentityResult failed)
    {
        foreach (var error in failed.Errors)
        {
            ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(Present) : nameof(Chosen), error.Description);
        }

        return Page();
    }
}
