using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.GiveSubduty;

/// <summary>Somebody to whom a part can be given on: a body under the lead, or a person of one.</summary>
public sealed record BelowLine(Id<Body> Body, string BodyName, Id<Person>? Person, string? PersonName);

/// <summary>The bodies under one body, itself first, down to two steps, and the people who act for them today.</summary>
public sealed class ReadBelowQuery(DinhDb db, TimeProvider clock)
{
    private const int Most = 500;

    public async Task<IReadOnlyList<BelowLine>> ReadAsync(Id<Body> body, CancellationToken stop)
    {
        var today = clock.Today;
        var bodies = await db
            .Bodies.Where(b => b.ValidTo == null || b.ValidTo >= today)
            .Where(b => b.Id == body || b.ParentId == body || db.Bodies.Any(p => p.Id == b.ParentId && p.ParentId == body))
            .OrderByDescending(b => b.Id == body)
            .ThenBy(b => b.Folded)
            .Take(Most)
            .Select(b => new BelowLine(b.Id, b.Name, null, null))
            .ToListAsync(stop);
        var keys = bodies.ConvertAll(b => b.Body);
        var held = await db
            .Appointments.Where(a => keys.Contains(a.BodyId) && a.From <= today && (a.To == null || a.To >= today))
            .Where(a => a.Function != Function.SystemAdministrator)
            .Select(a => new
            {
                a.BodyId,
                a.PersonId,
                Name = db.People.Where(p => p.Id == a.PersonId).Select(p => p.Name).FirstOrDefault(),
            })
            .Distinct()
            .ToListAsync(stop);
        var people = held.ToLookup(a => a.BodyId);
        return [.. bodies.SelectMany(b => people[b.Body].OrderBy(a => a.Name).Select(a => b with { Person = a.PersonId, PersonName = a.Name }).Prepend(b))];
    }
}
