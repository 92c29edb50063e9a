using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.SucceedBodies;

internal static class HeirPlaces
{
    /// <summary>Where the heirs stand; one that was made in this very succession is not in the store yet.</summary>
    public static async Task<Dictionary<Id<Body>, (Id<AdministrativeUnit> Unit, string Path)>> PlacesAsync(
        this DinhDb db,
        List<Id<Body>> heirs,
        CancellationToken stop
    )
    {
        var made = db.Bodies.Local.Where(b => heirs.Contains(b.Id)).ToDictionary(b => b.Id, b => b.UnitId);
        var units = await db.Bodies.Where(b => heirs.Contains(b.Id)).Select(b => new { b.Id, b.UnitId }).ToListAsync(stop);
        foreach (var body in units)
            made.TryAdd(body.Id, body.UnitId);
        var keys = made.Values.Distinct().ToList();
        var paths = await db.Units.Where(u => keys.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Path, stop);
        return made.ToDictionary(b => b.Key, b => (b.Value, paths[b.Value]));
    }
}
