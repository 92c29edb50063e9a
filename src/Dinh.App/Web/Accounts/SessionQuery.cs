using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Web.Accounts;

/// <summary>What an account may do today. The cookie says only who; this says what, at each request.</summary>
public sealed class SessionQuery(DinhDb db, TimeProvider clock)
{
    /// <summary>Null when there is no such account any more, it is closed, or its stamp has changed since the cookie was made.</summary>
    public async Task<Session?> FindAsync(Guid account, string stamp, CancellationToken stop)
    {
        var found = await db.Set<Account>()
            .Where(a => a.Id == account && a.SecurityStamp == stamp && !a.IsClosed)
            .Select(a => new
            {
                a.UserName,
                a.PersonId,
                a.MustChangePassword,
                Name = db.People.Where(p => p.Id == a.PersonId).Select(p => p.Name).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(stop);
        if (found is null)
            return null;

        var held = found.PersonId is { } person ? await HeldByAsync(person, stop) : [];
        return new(account, found.UserName ?? "", found.PersonId, found.Name ?? found.UserName ?? "", found.MustChangePassword, held)
        {
            Before = await EndedIntoAsync(held.Where(h => h.Function is not Function.SystemAdministrator).Select(h => h.Body), stop),
        };
    }

    private Task<List<Held>> HeldByAsync(Id<Person> person, CancellationToken stop)
    {
        var today = clock.Today;
        return db
            .Appointments.Where(a => a.PersonId == person && a.From <= today && (a.To == null || a.To >= today))
            .Join(db.Bodies.Where(b => b.ValidTo == null || b.ValidTo >= today), a => a.BodyId, b => b.Id, (a, b) => new { Appointment = a, Body = b })
            .OrderBy(h => h.Appointment.From)
            .ThenBy(h => h.Appointment.Id)
            .Select(h => new Held(h.Body.Id, h.Body.Name, h.Body.UnitId, h.Appointment.Function, h.Appointment.Title))
            .ToListAsync(stop);
    }

    // One question for each time that bodies became others: for most there is none, and one question says so.
    private async Task<List<Ended>> EndedIntoAsync(IEnumerable<Id<Body>> bodies, CancellationToken stop)
    {
        var heirs = bodies.Distinct().ToDictionary(b => b);
        var ended = new List<Ended>();
        for (List<Id<Body>> next = [.. heirs.Keys]; next.Count > 0; )
        {
            var found = await db
                .Bodies.Where(b => b.SuccessorId != null && next.Contains(b.SuccessorId.Value))
                .OrderBy(b => b.Folded)
                .Select(b => new
                {
                    b.Id,
                    b.Name,
                    b.ValidTo,
                    Successor = b.SuccessorId!.Value,
                })
                .ToListAsync(stop);
            next = [];
            foreach (var body in found.Where(b => heirs.TryAdd(b.Id, heirs[b.Successor])))
            {
                ended.Add(new(body.Id, body.Name, body.ValidTo ?? default, heirs[body.Id]));
                next.Add(body.Id);
            }
        }

        return ended;
    }
}
