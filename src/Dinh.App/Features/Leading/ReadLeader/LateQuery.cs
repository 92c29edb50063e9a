using Dinh.App.Features.Reminding.WriteLetters;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Leading.ReadLeader;

/// <summary>What is late and whose, and when somebody was last called on for it: three questions to the store.</summary>
public sealed class LateQuery(DinhDb db, Access access, MorningQuery morning)
{
    /// <summary>The most duties that are read to be shown below their bodies.</summary>
    private const int Most = 400;

    /// <summary>How many are shown of each body.</summary>
    private const int Shown = 4;

    /// <summary>One body with all that it is late with, oldest first; null when it owes nothing that is in this charge.</summary>
    public async Task<LateBody?> FindAsync(Charge charge, Id<Body> body, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(charge);
        var name = await db
            .Bodies.Where(b => b.Id == body && charge.Of(db.Duties, db).Any(d => d.BodyId == b.Id))
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new { b.Name, Unit = u.Name })
            .SingleOrDefaultAsync(stop);
        if (name is null)
            return null;

        var lines = await LinesOf(charge, d => d.Where(x => x.BodyId == body)).ToListAsync(stop);
        var (orders, requests) = (lines.Count(l => !l.IsRequest), lines.Count(l => l.IsRequest));
        var late = new LateBody(body, name.Name, name.Unit, orders, requests, lines.Min(l => (DateOnly?)l.Due) ?? charge.Today);
        var last = await LastAsync(charge, [body], stop);
        return late with { Duties = lines, Last = last.GetValueOrDefault(body) };
    }

    /// <summary>The bodies with what they are late with; worst first, as they are given.</summary>
    public async Task<IReadOnlyList<LateBody>> WithDutiesAsync(Charge charge, IReadOnlyList<LateBody> late, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(charge);
        ArgumentNullException.ThrowIfNull(late);
        var keys = late.Select(l => l.Body).ToList();
        var lines = (await LinesOf(charge, d => d.Where(x => keys.Contains(x.BodyId))).Take(Most).ToListAsync(stop)).ToLookup(l => l.Body);
        var readers = await morning.ReadersAsync(charge.Today, stop, keys);
        var last = await LastAsync(charge, keys, stop);
        return [.. late.Select(l => Told(l, lines[l.Body], readers, last))];
    }

    private static LateBody Told(LateBody late, IEnumerable<LateDuty> lines, Readers readers, Dictionary<Id<Body>, LastUrging> last) =>
        late with
        {
            Duties = [.. lines.Take(Shown)],
            HasReaders = readers.At[late.Body].Any(),
            Last = last.GetValueOrDefault(late.Body),
        };

    private IQueryable<LateDuty> LinesOf(Charge charge, Func<IQueryable<Duty>, IQueryable<Duty>> some)
    {
        var today = charge.Today;
        return some(charge.Of(db.Duties, db))
            .Where(d => d.ClosedOn == null && !d.IsWaiting && d.NextDue < today)
            .OrderBy(d => d.NextDue)
            .ThenBy(d => d.Id)
            .Select(d => new LateDuty(
                d.Id,
                d.BodyId,
                d.Content,
                d.NextDue!.Value,
                d.Participants.Any(p => p.Role == DutyRole.Lead && p.BodyId == d.BodyId && p.IsRequest)
            ));
    }

    private async Task<Dictionary<Id<Body>, LastUrging>> LastAsync(Charge charge, List<Id<Body>> bodies, CancellationToken stop)
    {
        var (from, person, today) = (charge.Body, access.Person, charge.Today);
        return await db
            .Urgings.Where(u => u.FromId == from && bodies.Contains(u.BodyId))
            .GroupBy(u => u.BodyId)
            .Select(g =>
                g.OrderByDescending(u => u.At).Select(u => new LastUrging(u.BodyId, u.At, u.LeaderName, u.Told, u.LeaderId == person && u.Day == today)).First()
            )
            .ToDictionaryAsync(l => l.Body, stop);
    }
}
