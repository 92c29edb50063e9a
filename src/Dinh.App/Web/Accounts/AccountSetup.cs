using System.Security.Claims;
using Dinh.Data;
using Dinh.Data.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Dinh.App.Web.Accounts;

/// <summary>Accounts, and the cookie that says whose session it is.</summary>
internal static class AccountSetup
{
    public const string Stamp = "stamp";

    public static void AddAccounts(this IServiceCollection services)
    {
        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.Password.RequiredLength = 10;
                identity.Password.RequiredUniqueChars = 5;
                identity.Password.RequireDigit =
                    identity.Password.RequireUppercase =
                    identity.Password.RequireLowercase =
                    identity.Password.RequireNonAlphanumeric =
                        false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                identity.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-_";
            })
            .AddEntityFrameworkStores<DinhDb>()
            .AddErrorDescriber<AccountErrors>()
            .AddPasswordValidator<PasswordIsNotTheName>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.AddScoped<AccountErrors>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(SetUp);
    }

    /// <summary>What the cookie holds: whose, and the stamp that changes with the password. No right stands in it.</summary>
    public static ClaimsPrincipal PrincipalOf(Account account) =>
        new(
            new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(Stamp, account.SecurityStamp ?? "")],
                CookieAuthenticationDefaults.AuthenticationScheme
            )
        );

    private static void SetUp(CookieAuthenticationOptions cookies)
    {
        cookies.Cookie.Name = "dinh.session";
        cookies.Cookie.HttpOnly = true;
        cookies.Cookie.SameSite = SameSiteMode.Lax;
        cookies.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookies.ExpireTimeSpan = TimeSpan.FromHours(10);
        cookies.SlidingExpiration = true;
        cookies.LoginPath = "/dang-nhap";
        cookies.ReturnUrlParameter = "ve";
        cookies.Events.OnValidatePrincipal = ReadSession;
        cookies.Events.OnRedirectToAccessDenied = denied => Answer(denied, StatusCodes.Status403Forbidden);
        cookies.Events.OnRedirectToLogin = asked =>
            asked.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || asked.Request.Headers.ContainsKey("HX-Request")
                ? Answer(asked, StatusCodes.Status401Unauthorized)
                : Redirect(asked);
    }

    private static async Task ReadSession(CookieValidatePrincipalContext cookie)
    {
        var http = cookie.HttpContext;
        var session =
            Guid.TryParse(cookie.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var account) && cookie.Principal.FindFirstValue(Stamp) is { } stamp
                ? await http.RequestServices.GetRequiredService<SessionQuery>().FindAsync(account, stamp, http.RequestAborted)
                : null;
        if (session is null)
        {
            cookie.RejectPrincipal();
            await http.SignOutAsync();
            return;
        }

        http.Features.Set(session);
        var actor = http.RequestServices.GetRequiredService<Actor>();
        actor.Account = session.Account;
        actor.Name = session.Name;
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
