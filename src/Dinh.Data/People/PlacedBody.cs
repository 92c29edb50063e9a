using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.People;

/// <summary>A body with the unit in which it sits, as heads of papers and pages name them.</summary>
public sealed record PlacedBody(string Name, BodyKind Kind, Id<AdministrativeUnit> UnitId, string Unit, string UnitKind)
{
    /// <summary>"Xã Bình Yên" writes "Bình Yên" before the day.</summary>
    public string Place => AdministrativeUnit.PlaceOf(Unit, UnitKind);
}

public static class PlacedBodies
{
    public static Task<PlacedBody> PlacedAsync(this DinhDb db, Id<Body> body, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Bodies.Where(b => b.Id == body)
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new PlacedBody(b.Name, b.Kind, u.Id, u.Name, u.Kind))
            .SingleAsync(stop);
    }
}
