using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.RenewPassword;

public sealed record RenewPassword(Id<Appointment> Appointment);

/// <summary>Gives a person a password for one use: every session of the account ends, and a lock is lifted.</summary>
public sealed class RenewPasswordHandler(DinhDb db, UserManager<Account> accounts, Access access, TimeProvider clock)
{
    public async Task<(Refusal? Refusal, OneTimePassword? Once)> HandleAsync(RenewPassword command, CancellationToken stop)
    {
        var appointment = await access.Owned(db.Appointments).GetAsync(command.Appointment, stop);
        if (await WorksElsewhereAsync(appointment, stop))
            return (new("account.belongs-elsewhere"), null);
        if (await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == appointment.PersonId, stop) is not { } account)
            return (new("account.none"), null);

        var once = OneTimePassword.For(account.UserName!);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, once.Password);
        account.MustChangePassword = true;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        await accounts.UpdateSecurityStampAsync(account);
        return (null, once);
    }

    // Who may renew a password may come in with it: so never into a body that the reader does not administer.
    private async Task<bool> WorksElsewhereAsync(Appointment appointment, CancellationToken stop)
    {
        if (access.IsSystemAdministrator)
            return false;

        var today = clock.Today;
        var own = access.Administers;
        return await db.Appointments.AnyAsync(
            a =>
                a.PersonId == appointment.PersonId
                && (a.To == null || a.To >= today)
                && (!own.Contains(a.BodyId) || a.Function == Function.SystemAdministrator),
            stop
        );
    }
}
