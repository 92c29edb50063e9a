using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Law;
using Microsoft.AspNetCore.Identity;

namespace Dinh.App.Features.Administration.CloseAccount;

public sealed record CloseAccount(Guid Account, bool Closed);

/// <summary>Closes an account, or opens it again. Closing ends every session at its next request.</summary>
public sealed class CloseAccountHandler(UserManager<Account> accounts, DinhDb db, Access access)
{
    public async Task<Outcome> HandleAsync(CloseAccount command)
    {
        if (command.Account == access.Account)
            return new Refusal("account.own");

        var account = await accounts.FindByIdAsync(command.Account.ToString()) ?? throw new NoSuchRecordException($"Account {command.Account}");
        account.IsClosed = command.Closed;
        account.LockoutEnd = null;
        db.Note(new AccountClosed(account.Id, command.Closed));
        await accounts.UpdateSecurityStampAsync(account);
        return Outcome.Done;
    }
}

/// <summary>What the journal keeps of it.</summary>
public sealed record AccountClosed(Guid Account, bool Closed);
