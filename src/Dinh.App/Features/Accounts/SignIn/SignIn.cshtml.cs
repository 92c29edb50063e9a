using System.ComponentModel.DataAnnotations;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Accounts.SignIn;

[EnableRateLimiting(Limits.Guess)]
public sealed class SignInPage(SignInHandler signIn, Access access, Doors doors, Words words) : PageModel
{
    /// <summary>Where the reader wanted to go.</summary>
    [BindProperty(SupportsGet = true, Name = "ve")]
    public string? Return { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? Name { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Password { get; set; }

    public IActionResult OnGet() => access.IsSignedIn ? LocalRedirect(LocalPath.Of(Return)) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Name))
            ModelState.AddModelError(nameof(Name), words["Mời gõ tên đăng nhập.", "Please type your sign-in name."]);
        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError(nameof(Password), words["Mời gõ mật khẩu.", "Please type your password."]);
        if (!ModelState.IsValid)
            return Page();

        var outcome = await signIn.HandleAsync(new(Name!, Password!));
        return outcome.Refusal is { } refusal ? this.Refuse(refusal) : LocalRedirect(Return is null ? doors.HomeOf(access) : LocalPath.Of(Return));
    }
}
