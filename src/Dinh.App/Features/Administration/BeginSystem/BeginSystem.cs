using Dinh.App.Features.People;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.BeginSystem;

/// <param name="UnitCode">The code of the unit whose body keeps the system.</param>
public sealed record BeginSystem(string SignInName, string PersonName, string BodyName, string UnitCode);

/// <summary>Gives a new installation its first administrator. Later ones are appointed by those who are there.</summary>
public sealed class BeginSystemHandler(DinhDb db, UserManager<Account> accounts, TimeProvider clock)
{
    public async Task<(Refusal? Refusal, OneTimePassword? Once)> HandleAsync(BeginSystem command, CancellationToken stop)
    {
        var today = clock.Today;
        if (await db.Appointments.AnyAsync(a => a.Function == Function.SystemAdministrator && a.From <= today && (a.To == null || a.To >= today), stop))
            return (new("system.has-administrator"), null);
        if (await db.Units.Where(u => u.Code == command.UnitCode && u.ValidTo == null).FirstOrDefaultAsync(stop) is not { } unit)
            return (new("system.unknown-unit"), null);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var body = await BodyAsync(command.BodyName.Trim(), unit, stop);
        var person = new Person(Id<Person>.New(), command.PersonName.Trim());
        db.Add(person);
        db.Add(new Appointment(Id<Appointment>.New(), person.Id, body.Id, Function.SystemAdministrator, today));
        await db.SaveChangesAsync(stop);

        var once = OneTimePassword.For(command.SignInName.Trim());
        var made = await accounts.CreateAsync(
            new()
            {
                UserName = once.Name,
                PersonId = person.Id,
                MustChangePassword = true,
            },
            once.Password
        );
        if (!made.Succeeded)
            return (new("system.account-refused"), null);

        await transaction.CommitAsync(stop);
        return (null, once);
    }

    private async Task<Body> BodyAsync(string name, AdministrativeUnit unit, CancellationToken stop)
    {
        var folded = SearchText.Fold(name);
        var known = await db.Bodies.FirstOrDefaultAsync(b => b.UnitId == unit.Id && b.Folded == folded, stop);
        if (known is not null)
            return known;

        var body = new Body(Id<Body>.New(), name, BodyKind.Other, unit.Id);
        db.Add(body);
        return body;
    }
}
