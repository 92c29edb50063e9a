using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>What is followed: the name by which its reader knows it, and on whose boards it stands.</summary>
/// <param name="Village">Only what is shown there; null for the whole board.</param>
public sealed record FollowedPlace(string Name, IReadOnlySet<string> Paths, VillagePlace? Village);

/// <summary>The places of many wishes at once: however many follow, the store is asked as often as for one.</summary>
public sealed class FollowedPlacesQuery(DinhDb db, SuccessorsQuery successors, TimeProvider clock)
{
    public async Task<IReadOnlyDictionary<(Id<AdministrativeUnit> Unit, Id<Body>? Village), FollowedPlace>> OfAsync(
        IReadOnlyCollection<Following> wishes,
        CancellationToken stop
    )
    {
        List<Id<AdministrativeUnit>> keys = [.. wishes.Select(w => w.UnitId).Distinct()];
        var units = await db.Units.AsNoTracking().Where(u => keys.Contains(u.Id)).ToDictionaryAsync(u => u.Id, stop);
        var heirs = await successors.OfAsync(keys, clock.Today, stop);
        var villages = await VillagesAsync([.. wishes.Select(w => w.VillageId).OfType<Id<Body>>().Distinct()], stop);
        return wishes
            .Select(w => (w.UnitId, w.VillageId))
            .Distinct()
            .ToDictionary(
                k => k,
                k =>
                    k.VillageId is { } village
                        ? new FollowedPlace(
                            $"{villages[village].Name}, {units[k.UnitId].Name}",
                            new HashSet<string> { villages[village].Path },
                            villages[village]
                        )
                        : new(units[k.UnitId].Name, heirs[k.UnitId].Select(u => u.Path).Append(units[k.UnitId].Path).ToHashSet(), null)
            );
    }

    private async Task<Dictionary<Id<Body>, VillagePlace>> VillagesAsync(List<Id<Body>> keys, CancellationToken stop) =>
        keys.Count == 0 ? [] : await db.Villages().Where(v => keys.Contains(v.Id)).ToDictionaryAsync(v => v.Id, stop);
}
