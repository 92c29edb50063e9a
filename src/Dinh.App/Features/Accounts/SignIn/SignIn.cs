using Dinh.App.Web.Accounts;
using Dinh.Data.People;
using Dinh.Law;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Dinh.App.Features.Accounts.SignIn;

public sealed record SignIn(string Name, string Password);

/// <summary>Lets in who knows the password. Wrong name, wrong password, locked and closed all get one answer after one and the same work, so that nobody learns which names exist.</summary>
public sealed class SignInHandler(UserManager<Account> accounts, SessionQuery sessions, IHttpContextAccessor http, TimeProvider clock)
{
    private static readonly Account Nobody = new();
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Account>().HashPassword(Nobody, Guid.CreateVersion7().ToString()));

    public async Task<Outcome> HandleAsync(SignIn command)
    {
        var account = await accounts.FindByNameAsync(command.Name.Trim());
        if (account is null || account.IsClosed || await accounts.IsLockedOutAsync(account))
        {
            accounts.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash.Value, command.Password);
            return new Refusal("account.not-let-in");
        }

        if (!await accounts.CheckPasswordAsync(account, command.Password))
        {
            await accounts.AccessFailedAsync(account);
            return new Refusal("account.not-let-in");
        }

        account.SignedInAt = clock.GetUtcNow().UtcDateTime;
        account.AccessFailedCount = 0;
        await accounts.UpdateAsync(account);
        await http.HttpContext!.SignInAsync(AccountSetup.PrincipalOf(account));
        http.HttpContext!.Features.Set(await sessions.FindAsync(account.Id, account.SecurityStamp ?? "", http.HttpContext.RequestAborted));
        return Outcome.Done;
    }
}
