using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.ListMembers;

/// <summary>One appointment as the administrator of the body sees it.</summary>
public sealed record Member(Id<Appointment> Appointment, Id<Body> Body, Id<Person> Person, string Name, string? SignInName, Function Function, string? Office)
{
    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public DateTime? SignedInAt { get; init; }

    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day <= To);
}

public sealed class ListMembersQuery(DinhDb db, Access access, TimeProvider clock)
{
    /// <summary>Who holds something in the reader's bodies, and who held it within a year.</summary>
    public Task<List<Member>> AllAsync(CancellationToken stop)
    {
        var bodies = access.Administers;
        var since = clock.Today.AddYears(-1);
        return db
            .Appointments.Where(a => bodies.Contains(a.BodyId) && (a.To == null || a.To >= since))
            .Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new { Appointment = a, Person = p })
            .OrderBy(m => m.Appointment.To != null)
            .ThenBy(m => m.Person.Folded)
            .Select(m => new Member(
                m.Appointment.Id,
                m.Appointment.BodyId,
                m.Person.Id,
                m.Person.Name,
                db.Set<Account>().Where(a => a.PersonId == m.Person.Id).Select(a => a.UserName).FirstOrDefault(),
                m.Appointment.Function,
                m.Appointment.Title
            )
            {
                From = m.Appointment.From,
                To = m.Appointment.To,
                SignedInAt = db.Set<Account>().Where(a => a.PersonId == m.Person.Id).Select(a => a.SignedInAt).FirstOrDefault(),
            })
            .ToListAsync(stop);
    }
}
