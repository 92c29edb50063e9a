using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.AppointPerson;

/// <param name="Person">Somebody of the body already; null for a newcomer, who then gets an account.</param>
public sealed record AppointPerson(Id<Body> Body, Id<Person>? Person, string Name, string SignInName, Function Function)
{
    public string? Office { get; init; }

    public DateOnly? From { get; init; }
}

/// <summary>What came of it: a refusal, or for a newcomer the password to read out.</summary>
public sealed record Appointed(Refusal? Refusal, OneTimePassword? Once = null, IReadOnlyList<string>? Faults = null);

/// <summary>Appoints a person to a function in a body that the reader may appoint for; a newcomer gets an account in the same transaction.</summary>
public sealed class AppointPersonHandler(DinhDb db, UserManager<Account> accounts, Access access, TimeProvider clock)
{
    public async Task<Appointed> HandleAsync(AppointPerson command, CancellationToken stop)
    {
        var body = await db.Bodies.Where(AppointableBody(command.Function)).GetAsync(command.Body, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var person = command.Person is { } known ? await OfTheBodyAsync(known, body, stop) : New(command);
        if (await HoldsAsync(person, command, stop))
            return new(new Refusal("appointment.already-held"));

        db.Add(new Appointment(Id<Appointment>.New(), person.Id, body.Id, command.Function, command.From ?? clock.Today) { Title = Trimmed(command.Office) });
        await db.SaveChangesAsync(stop);
        var made = command.Person is null ? await OpenAccountAsync(person, command.SignInName) : new(null);
        if (made is { Refusal: null, Faults: null })
            await transaction.CommitAsync(stop);
        return made;
    }

    private System.Linq.Expressions.Expression<Func<Body, bool>> AppointableBody(Function function)
    {
        var own = access.Administers;
        var any = access.IsSystemAdministrator && function is Function.BodyAdministrator or Function.SystemAdministrator;
        var lower = function is not Function.SystemAdministrator;
        return b => (lower && own.Contains(b.Id)) || any;
    }

    private Person New(AppointPerson command)
    {
        var person = new Person(Id<Person>.New(), command.Name.Trim());
        db.Add(person);
        return person;
    }

    private Task<Person> OfTheBodyAsync(Id<Person> person, Body body, CancellationToken stop) =>
        db.People.Where(p => db.Appointments.Any(a => a.PersonId == p.Id && a.BodyId == body.Id)).GetAsync(person, stop);

    private Task<bool> HoldsAsync(Person person, AppointPerson command, CancellationToken stop)
    {
        var today = clock.Today;
        return db.Appointments.AnyAsync(
            a => a.PersonId == person.Id && a.BodyId == command.Body && a.Function == command.Function && (a.To == null || a.To >= today),
            stop
        );
    }

    private async Task<Appointed> OpenAccountAsync(Person person, string name)
    {
        var once = OneTimePassword.For(name.Trim());
        try
        {
            var made = await accounts.CreateAsync(AccountOf(person, once.Name), once.Password);
            return made.Succeeded ? new(null, once) : new(null, Faults: [.. made.Errors.Select(e => e.Description)]);
        }
        catch (DbUpdateException)
        {
            // Two administrators chose the name at the same moment: the table takes one.
            return new(new Refusal("account.name-taken"));
        }
    }

    private static Account AccountOf(Person person, string name) =>
        new()
        {
            UserName = name,
            PersonId = person.Id,
            MustChangePassword = true,
        };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
