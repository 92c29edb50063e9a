using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal;

/// <summary>A village among the bodies of its commune.</summary>
public sealed record VillagePlace
{
    public required Id<Body> Id { get; init; }

    public required string Name { get; init; }

    public required Id<AdministrativeUnit> Unit { get; init; }

    public required string Path { get; init; }

    public Id<Body>? Successor { get; init; }

    /// <summary>Places are known by their names: the culture house, or the village for its head.</summary>
    public string House => $"Nhà văn hóa {Name}";

    public bool IsNamedBy(string place) => place == Name || place == House;
}

/// <summary>What concerns one village: what is shown at its culture house, and what was handed to its head.</summary>
internal static class VillageItems
{
    public static async Task<VillagePlace> VillageAsync(this DinhDb db, Id<Body> id, CancellationToken stop) =>
        await db.Villages().SingleOrDefaultAsync(v => v.Id == id, stop) ?? throw new NoSuchRecordException($"village {id}");

    public static IQueryable<VillagePlace> Villages(this DinhDb db) =>
        from body in db.Bodies
        where body.Kind == BodyKind.Village
        join unit in db.Units on body.UnitId equals unit.Id
        select new VillagePlace
        {
            Id = body.Id,
            Name = body.Name,
            Unit = unit.Id,
            Path = unit.Path,
            Successor = body.SuccessorId,
        };

    public static IQueryable<Publication> In(this IQueryable<Publication> publications, VillagePlace village)
    {
        var (path, house, head) = (village.Path, village.House, village.Name);
        return publications.Where(p => p.UnitPath == path && p.Showings.Any(s => s.Place == house || s.Place == head));
    }

    public static bool IsIn(this Showing showing, VillagePlace village) => village.IsNamedBy(showing.Place);
}
