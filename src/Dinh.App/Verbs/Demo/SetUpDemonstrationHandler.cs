using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Verbs.Demo;

/// <summary>Makes the demonstration's bodies, people and accounts in an empty house.</summary>
public sealed class SetUpDemonstrationHandler(DinhDb db, UserManager<Account> accounts, TimeProvider clock)
{
    public async Task HandleAsync(DemonstrationScript script, CancellationToken stop)
    {
        var units = await UnitsAsync(script, stop);
        var bodies = Bodies(script, units);
        foreach (var line in script.People)
        {
            var person = new Person(Id<Person>.New(), line.Name);
            db.Add(person);
            db.AddRange(line.Appointments.Select((a, at) => AppointmentOf(person, bodies[a.Body], a, at)));
            await db.SaveChangesAsync(stop);

            var made = await accounts.CreateAsync(new() { UserName = line.Account, PersonId = person.Id }, line.Password);
            if (!made.Succeeded)
                throw new InvalidOperationException($"{line.Account}: {string.Join(' ', made.Errors.Select(e => e.Description))}");
        }
    }

    // A day apart, so that the first that is written is the first that a desk opens with.
    private Appointment AppointmentOf(Person person, Body body, DemonstrationScript.AppointmentLine line, int order) =>
        new(Id<Appointment>.New(), person.Id, body.Id, line.Function, clock.Today.AddYears(-1).AddDays(order)) { Title = line.Office };

    // The catalogue has them, where one is there; else the two that the demonstration plays in stand alone.
    private async Task<Dictionary<string, AdministrativeUnit>> UnitsAsync(DemonstrationScript script, CancellationToken stop)
    {
        var units = new Dictionary<string, AdministrativeUnit>();
        foreach (var line in script.Units)
        {
            var unit = await db.Units.SingleOrDefaultAsync(u => u.Code == line.Code && u.ValidTo == null && u.Name == line.Name, stop);
            if (unit is null)
            {
                unit = new(line.Code, line.Name, line.Kind, line.Under is null ? null : units[line.Under], new(2025, 7, 1));
                db.Add(unit);
            }

            units[line.Code] = unit;
        }

        return units;
    }

    private Dictionary<string, Body> Bodies(DemonstrationScript script, Dictionary<string, AdministrativeUnit> units)
    {
        var known = new Dictionary<string, Body>();
        foreach (var line in script.Bodies)
        {
            var body = new Body(Id<Body>.New(), line.Name, line.Kind, units[line.Unit].Id) { InCommand = line.InCommand };
            foreach (var alias in line.Aliases)
                body.AlsoKnownAs(alias);
            if (line.Under is { } under)
                body.Under(known[under].Id);
            if (line.Key is { } key)
                known[key] = body;
            db.Add(body);
        }

        return known;
    }
}
