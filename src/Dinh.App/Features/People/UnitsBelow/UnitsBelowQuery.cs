using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Units;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.UnitsBelow;

/// <summary>The People's Committee of a unit.</summary>
/// <param name="Path">The unit's place in the tree.</param>
public sealed record PlacedBody(Id<Body> Body, Id<AdministrativeUnit> Unit, string Path);

/// <summary>The People's Committees of the units directly below another, as they stand today.</summary>
public sealed class UnitsBelowQuery(DinhDb db, TimeProvider clock)
{
    /// <summary>Those below an issuer's unit, as far as the body that enters its paper reaches.</summary>
    public async Task<IReadOnlyList<Id<Body>>> OfAsync(Id<Body> issuer, Id<Body> owner, CancellationToken stop)
    {
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

        return [.. (await OfUnitAsync(from.UnitId, stop)).Select(b => b.Body)];
    }

    /// <summary>Those of the units directly below a unit, in the order of the list of units.</summary>
    public async Task<IReadOnlyList<PlacedBody>> OfUnitAsync(Id<AdministrativeUnit> unit, CancellationToken stop)
    {
        var today = clock.Today;
        return await db.PartsOf(unit)
            .Where(u => u.ValidFrom <= today && (u.ValidTo == null || today <= u.ValidTo))
            .Join(
                db.Bodies.Where(b => b.Kind == BodyKind.PeoplesCommittee && b.ValidFrom <= today && (b.ValidTo == null || today <= b.ValidTo)),
                u => u.Id,
                b => b.UnitId,
                (u, b) => new { Unit = u, Body = b.Id }
            )
            .OrderBy(x => x.Unit.SortKey)
            .ThenBy(x => x.Body)
            .Select(x => new PlacedBody(x.Body, x.Unit.Id, x.Unit.Path))
            .ToListAsync(stop);
    }
}
