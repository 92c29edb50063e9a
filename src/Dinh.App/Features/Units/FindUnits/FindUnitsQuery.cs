using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Units.FindUnits;

/// <summary>A unit that was looked up, with who answers for it today.</summary>
/// <param name="Where">The names of the units above it, the nearest first.</param>
/// <param name="Today">Itself when it stands; else its successors.</param>
public sealed record FoundUnit(Id<AdministrativeUnit> Id, string? Code, string Name, string Where, DateOnly? ValidTo, IReadOnlyList<FoundUnit.Successor> Today)
{
    public bool Stands => ValidTo is null;

    public sealed record Successor(Id<AdministrativeUnit> Id, string Name);
}

/// <summary>Looks units up by their name typed with marks or without, or by code; units of former days are found too.</summary>
public sealed class FindUnitsQuery(DinhDb db, SuccessorsQuery successors)
{
    private const int MostRead = 200;

    public async Task<IReadOnlyList<FoundUnit>> FindAsync(string text, DateOnly day, int most, CancellationToken stop)
    {
        var sought = string.Join(' ', SearchText.Fold(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));
        if (sought.Length == 0)
            return [];

        var inside = " " + sought;
        var met = await db
            .Units.AsNoTracking()
            .Where(u => u.Folded.StartsWith(sought) || u.Folded.Contains(inside) || u.Code == sought)
            .OrderBy(u => u.SortKey)
            .ThenByDescending(u => u.ValidFrom)
            .Take(MostRead)
            .ToListAsync(stop);
        List<AdministrativeUnit> best = [.. met.OrderBy(u => Rank(u, sought, day)).ThenBy(u => u.Path.Count(c => c == '/')).Take(most)];
        var today = await successors.OfAsync([.. best.Select(u => u.Id)], day, stop);
        var above = await AboveAsync(best, stop);
        return
        [
            .. best.Select(u => new FoundUnit(
                u.Id,
                u.Code,
                u.Name,
                string.Join(", ", Up(u, above).Select(p => p.Name)),
                u.ValidTo,
                [.. today[u.Id].Select(s => new FoundUnit.Successor(s.Id, s.Name))]
            )),
        ];
    }

    // The name itself before names that only begin with it, what stands before what has ended; within that the order of names stays.
    private static int Rank(AdministrativeUnit unit, string sought, DateOnly day)
    {
        var exact = unit.Folded == sought || SearchText.Fold(UnitName.Bare(unit.Name, unit.Kind)) == sought || unit.Code == sought;
        return (exact ? 0 : 2) + (unit.IsValidOn(day) ? 0 : 1);
    }

    private async Task<Dictionary<Id<AdministrativeUnit>, AdministrativeUnit>> AboveAsync(IEnumerable<AdministrativeUnit> units, CancellationToken stop)
    {
        var above = new Dictionary<Id<AdministrativeUnit>, AdministrativeUnit>();
        var next = units.Where(u => u.ParentId is not null).Select(u => u.ParentId!.Value).ToHashSet();
        while (next.Count > 0)
        {
            var met = await db.Units.AsNoTracking().Where(u => next.Contains(u.Id)).ToListAsync(stop);
            foreach (var unit in met)
                above[unit.Id] = unit;
            next = [.. met.Where(u => u.ParentId is not null).Select(u => u.ParentId!.Value).Where(id => !above.ContainsKey(id))];
        }

        return above;
    }

    private static IEnumerable<AdministrativeUnit> Up(AdministrativeUnit unit, Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> above)
    {
        while (unit.ParentId is { } id && above.TryGetValue(id, out var parent))
        {
            yield return parent;
            unit = parent;
        }
    }
}
