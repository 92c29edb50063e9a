using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>The People's Committees of the units directly below an issuer's, as they stand today, as far as the body that enters the plan reaches.</summary>
public sealed class UnitsBelowQuery(DinhDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Id<Body>>> OfAsync(Id<Body> issuer, Id<Body> owner, CancellationToken stop)
    {
        var today = clock.Today;
        var places = await db
            .Bodies.Where(b => b.Id == issuer || b.Id == owner)
            .Join(
                db.Units,
                b => b.UnitId,
                u => u.Id,
                (b, u) =>
                    new
                    {
                        b.Id,
                        b.Kind,
                        b.UnitId,
                        u.Path,
                    }
            )
            .ToListAsync(stop);
        var from = places.Single(p => p.Id == issuer);
        if (from.Kind != BodyKind.PeoplesCommittee || !from.Path.StartsWith(places.Single(p => p.Id == owner).Path, StringComparison.Ordinal))
            return [];

        return await db
            .Units.Where(u => u.ParentId == from.UnitId && u.ValidFrom <= today && (u.ValidTo == null || today <= u.ValidTo))
            .Join(
                db.Bodies.Where(b => b.Kind == BodyKind.PeoplesCommittee && b.ValidFrom <= today && (b.ValidTo == null || today <= b.ValidTo)),
                u => u.Id,
                b => b.UnitId,
                (u, b) => new { u.SortKey, b.Id }
            )
            .OrderBy(x => x.SortKey)
            .ThenBy(x => x.Id)
            .Select(x => x.Id)
            .ToListAsync(stop);
    }
}
