using Dinh.Data;
using Dinh.Data.People;
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
        return new(account, found.UserName ?? "", found.PersonId, found.Name ?? found.UserName ?? "", found.MustChangePassword, held);
    }

    private Task<List<Held>> HeldByAsync(Domain.Common.Id<Domain.People.Person> person, CancellationToken stop)
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
}
