using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People.Succeeding;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.SucceedBodies;

/// <summary>The units that have ended and whose bodies have not been succeeded yet, the higher before those below them.</summary>
public sealed class EndedUnitsQuery(DinhDb db, SuccessorsQuery successors, TimeProvider clock)
{
    public const int PageSize = 20;

    public async Task<IReadOnlyList<EndedUnit>> ReadAsync(Id<AdministrativeUnit>? only, CancellationToken stop) =>
        await WithSuccessorsAsync(await Unsettled.Where(u => only == null || u.Id == only).OrderBy(u => u.Path).ToListAsync(stop), stop);

    /// <summary>A page of them for a person to look through.</summary>
    public async Task<(IReadOnlyList<BodyHeir> Heirs, int Units)> PageAsync(int number, CancellationToken stop)
    {
        var units = await Unsettled.OrderBy(u => u.Path).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var directory = new SuccessorDirectory(db, clock.Today);
        await directory.OpenAsync(await WithSuccessorsAsync(units, stop), stop);
        return ([.. directory.Heirs()], await Unsettled.CountAsync(stop));
    }

    private IQueryable<AdministrativeUnit> Unsettled
    {
        get
        {
            var today = clock.Today;
            return db.Units.AsNoTracking().Where(u => u.ValidTo < today && db.Bodies.Any(b => b.UnitId == u.Id && b.ValidTo == null));
        }
    }

    private async Task<IReadOnlyList<EndedUnit>> WithSuccessorsAsync(IReadOnlyList<AdministrativeUnit> units, CancellationToken stop)
    {
        var above = await AboveAsync(units, stop);
        HashSet<Id<AdministrativeUnit>> asked = [.. units.Select(u => u.Id), .. above.Keys];
        var heirs = await successors.OfAsync(asked, clock.Today, stop);
        var named = (await db.UnitChanges.Where(c => asked.Contains(c.FromId)).Select(c => c.FromId).Distinct().ToListAsync(stop)).ToHashSet();
        return [.. units.Select(u => new EndedUnit(u, heirs[u.Id], Superior(u, above, heirs), !named.Contains(u.Id)))];
    }

    // The first unit above that one unit alone answers for today.
    private static AdministrativeUnit? Superior(
        AdministrativeUnit unit,
        Dictionary<Id<AdministrativeUnit>, Id<AdministrativeUnit>?> above,
        IReadOnlyDictionary<Id<AdministrativeUnit>, IReadOnlyList<AdministrativeUnit>> heirs
    )
    {
        for (var next = unit.ParentId; next is { } id; next = above[id])
        {
            if (heirs[id] is [var sole])
                return sole;
        }

        return null;
    }

    private async Task<Dictionary<Id<AdministrativeUnit>, Id<AdministrativeUnit>?>> AboveAsync(IEnumerable<AdministrativeUnit> units, CancellationToken stop)
    {
        var above = new Dictionary<Id<AdministrativeUnit>, Id<AdministrativeUnit>?>();
        for (var next = Ids(units.Select(u => u.ParentId)); next.Count > 0; next = Ids(above.Values).Except(above.Keys).ToHashSet())
        {
            foreach (var unit in await db.Units.Where(u => next.Contains(u.Id)).Select(u => new { u.Id, u.ParentId }).ToListAsync(stop))
                above[unit.Id] = unit.ParentId;
        }

        return above;
    }

    private static HashSet<Id<AdministrativeUnit>> Ids(IEnumerable<Id<AdministrativeUnit>?> ids) => [.. ids.OfType<Id<AdministrativeUnit>>()];
}
