using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadRound;

/// <summary>Somebody who works for a body that owes a report, and how to reach them.</summary>
public sealed record RoundContact(string Name, string? Mail, string? Phone);

/// <summary>How often a body was called on for its report, and when last.</summary>
public sealed record RoundCalls(int Times, DateOnly Last);

/// <summary>Whom to call where a report has not come, and whether they were called on already: one question each, for however many reports.</summary>
public sealed class RoundPeopleQuery(DinhDb db, TimeProvider clock)
{
    /// <summary>The people of the bodies that owe these reports; an address counts only once its owner has confirmed it.</summary>
    public async Task<ILookup<Id<Body>, RoundContact>> ContactsAsync(IQueryable<Report> reports, CancellationToken stop)
    {
        var today = clock.Today;
        var found = await db
            .Appointments.AsNoTracking()
            .Where(a => reports.Any(r => r.BodyId == a.BodyId))
            .Where(a => a.From <= today && (a.To == null || a.To >= today) && a.Function == Function.Officer)
            .Join(db.Set<Account>().Where(a => !a.IsClosed), a => (Id<Person>?)a.PersonId, a => a.PersonId, (held, account) => new { held, account })
            .Select(h => new
            {
                h.held.BodyId,
                Name = db.People.Where(p => p.Id == h.held.PersonId).Select(p => p.Name).First(),
                Mail = h.account.EmailConfirmed ? h.account.Email : null,
                Phone = h.account.PhoneNumber,
            })
            .ToListAsync(stop);
        return found.OrderBy(h => h.Name, StringComparer.Ordinal).ToLookup(h => h.BodyId, h => new RoundContact(h.Name, h.Mail, h.Phone));
    }

    public Task<Dictionary<Id<Duty>, RoundCalls>> CallsAsync(IQueryable<Report> reports, CancellationToken stop) =>
        db
            .Urgings.Where(u => reports.Any(r => r.DutyId == u.DutyId))
            .GroupBy(u => u.DutyId)
            .Select(g => new
            {
                g.Key,
                Times = g.Count(),
                Last = g.Max(u => u.Day),
            })
            .ToDictionaryAsync(g => g.Key, g => new RoundCalls(g.Times, g.Last), stop);
}
