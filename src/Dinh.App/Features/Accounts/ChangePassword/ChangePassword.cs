using Dinh.App.Web;
using Dinh.App.Web.Accounts;
using Dinh.Data.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Dinh.App.Features.Accounts.ChangePassword;

public sealed record ChangePassword(string Present, string Chosen);

/// <summary>Changes the reader's own password: every other session of the account ends, this one goes on.</summary>
public sealed class ChangePasswordHandler(UserManager<Account> accounts, Access access, IHttpContextAccessor http)
{
    public async Task<IdentityResult> HandleAsync(ChangePassword command)
    {
        var account = (await accounts.FindByIdAsync(access.Account.ToString()!))!;
        var changed = await accounts.ChangePasswordAsync(account, command.Present, command.Chosen);
        if (!changed.Succeeded)
            return changed;

        account.MustChangePassword = false;
        await accounts.UpdateAsync(account);
        await http.HttpContext!.SignInAsync(AccountSetup.PrincipalOf(account));
        return changed;
    }
}
