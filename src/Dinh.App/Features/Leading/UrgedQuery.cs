using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Leading;

/// <summary>A duty for which a leader called, as the desk of the body that was called on shows it.</summary>
public sealed record UrgedLine(Id<Duty> Duty, string Content, DateOnly Due, string By, DateTime At);

/// <summary>What a body was called on for, while it is still late with it: one question to the store.</summary>
public sealed class UrgedQuery(DinhDb db, Access access, TimeProvider clock)
{
    private const int Most = 20;
    private const int Days = 30;

    public async Task<IReadOnlyList<UrgedLine>> OfAsync(Id<Body> body, CancellationToken stop)
    {
        var (today, since) = (clock.Today, clock.GetUtcNow().UtcDateTime.AddDays(-Days));
        var called = await access
            .Visible(db.Urgings)
            .Where(u => u.BodyId == body && u.At >= since)
            .Join(
                db.Duties.Where(d => d.BodyId == body && d.CancelledOn == null && d.ClosedOn == null && !d.IsWaiting && d.NextDue < today),
                u => u.DutyId,
                d => d.Id,
                (u, d) =>
                    new
                    {
                        u.At,
                        u.LeaderName,
                        d.Id,
                        d.Content,
                        Due = d.NextDue!.Value,
                    }
            )
            .OrderByDescending(u => u.At)
            .Take(Most * 4)
            .ToListAsync(stop);
        return [.. called.DistinctBy(u => u.Id).Take(Most).Select(u => new UrgedLine(u.Id, u.Content, u.Due, u.LeaderName, u.At))];
    }
}
