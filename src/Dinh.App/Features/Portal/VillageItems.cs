using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal;

/// <summary>A village among the bodies of its commune.</summary>
public sealed record VillagePlace(Id<Body> Id, string Name, Id<Domain.Units.AdministrativeUnit> Unit, string Path, Id<Body>? Successor);

/// <summary>What concerns one village: what is shown at its culture house, and what was handed to its head.</summary>
internal static class VillageItems
{
    public static async Task<VillagePlace> VillageAsync(this DinhDb db, Id<Body> id, CancellationToken stop) =>
        await db
            .Bodies.Where(b => b.Id == id && b.Kind == BodyKind.Village)
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new VillagePlace(b.Id, b.Name, u.Id, u.Path, b.SuccessorId))
            .SingleOrDefaultAsync(stop)
        ?? throw new NoSuchRecordException($"village {id}");

    /// <summary>The places of a village are known by its name.</summary>
    public static IQueryable<Publication> In(this IQueryable<Publication> publications, VillagePlace village)
    {
        var (path, house, head) = (village.Path, $"Nhà văn hóa {village.Name}", village.Name);
        return publications.Where(p => p.UnitPath == path && p.Showings.Any(s => s.Place == house || s.Place == head));
    }

    public static bool IsIn(this Showing showing, VillagePlace village) => showing.Place == village.Name || showing.Place == $"Nhà văn hóa {village.Name}";
}
