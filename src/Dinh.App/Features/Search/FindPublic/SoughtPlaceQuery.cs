using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>Where is searched: a unit, or those that answer for it today.</summary>
/// <param name="Paths">Below which an item must stand; none means everywhere.</param>
public sealed record SoughtPlace(Id<AdministrativeUnit> Id, string Name, bool Stands, IReadOnlyList<FoundUnit.Successor> Today, IReadOnlyList<string> Paths);

public sealed class SoughtPlaceQuery(DinhDb db, FindUnitsQuery units, SuccessorsQuery successors, TimeProvider clock)
{
    /// <summary>The unit that is meant; null where none has that key or name.</summary>
    public async Task<SoughtPlace?> FindAsync(PublicAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var named = ask.Unit is null ? await units.FindAsync(ask.Place, clock.Today, 1, stop) : [];
        var key = ask.Unit ?? (named is [var first, ..] ? first.Id : null);
        if (key is not { } known || await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == known, stop) is not { } unit)
            return null;

        var today = unit.IsValidOn(clock.Today) ? [] : await successors.OfAsync(known, clock.Today, stop);

        // What nobody has handed on yet still stands below the old unit.
        var paths = unit.Kind == Country.Kind ? [] : today.Select(u => u.Path).Append(unit.Path).Distinct(StringComparer.Ordinal);
        return new(unit.Id, unit.Name, unit.IsValidOn(clock.Today), [.. today.Select(u => new FoundUnit.Successor(u.Id, u.Name))], [.. paths]);
    }
}
