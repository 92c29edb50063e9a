using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Units.FindUnits;

/// <summary>Which units answer, on a day, for units of another day.</summary>
public sealed class SuccessorsQuery(DinhDb db)
{
    public async Task<IReadOnlyList<AdministrativeUnit>> OfAsync(Id<AdministrativeUnit> unit, DateOnly day, CancellationToken stop) =>
        (await OfAsync([unit], day, stop))[unit];

    public async Task<IReadOnlyDictionary<Id<AdministrativeUnit>, IReadOnlyList<AdministrativeUnit>>> OfAsync(
        IReadOnlyCollection<Id<AdministrativeUnit>> asked,
        DateOnly day,
        CancellationToken stop
    )
    {
        var units = new Dictionary<Id<AdministrativeUnit>, AdministrativeUnit>();
        var changes = new List<UnitChange>();
        var next = asked.ToHashSet();
        while (next.Count > 0)
        {
            var met = await db.Units.AsNoTracking().Where(u => next.Contains(u.Id)).ToListAsync(stop);
            foreach (var unit in met)
                units[unit.Id] = unit;

            next = await FurtherAsync([.. met.Where(u => !u.IsValidOn(day)).Select(u => u.Id)], day, changes, stop);
            next.ExceptWith(units.Keys);
        }

        var succession = new Succession(units.Values, changes);
        return asked.ToDictionary(id => id, id => succession.Of(id, day));
    }

    private async Task<HashSet<Id<AdministrativeUnit>>> FurtherAsync(
        HashSet<Id<AdministrativeUnit>> ended,
        DateOnly day,
        List<UnitChange> changes,
        CancellationToken stop
    )
    {
        if (ended.Count == 0)
            return [];

        var from = await db.UnitChanges.AsNoTracking().Where(c => ended.Contains(c.FromId) && c.Day <= day).ToListAsync(stop);
        changes.AddRange(from);
        var unnamed = ended.Except(from.Select(c => c.FromId)).ToHashSet();
        var parts = await db.Units.Where(u => u.ParentId != null && unnamed.Contains(u.ParentId.Value)).Select(u => u.Id).ToListAsync(stop);
        return [.. from.Where(c => c.ToId is not null).Select(c => c.ToId!.Value), .. parts];
    }
}
