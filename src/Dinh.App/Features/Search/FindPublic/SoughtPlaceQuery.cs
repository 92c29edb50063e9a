using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Data.Search;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Dinh.Law.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>Where is searched: a unit, or those that answer for it today.</summary>
/// <param name="Paths">Below which an item must stand; none means everywhere.</param>
public sealed record SoughtPlace(Id<AdministrativeUnit> Id, string Name, bool Stands, IReadOnlyList<FoundUnit.Successor> Today, IReadOnlyList<string> Paths);

public sealed class SoughtPlaceQuery(DinhDb db, FindUnitsQuery units, SuccessorsQuery successors, TimeProvider clock)
{
    private static readonly IReadOnlyList<string> Kinds = [.. Levels.Kinds.Select(k => SearchText.Fold(k.Kind)).Distinct(StringComparer.Ordinal)];

    /// <summary>The unit that is meant; null where none has that key or name.</summary>
    public async Task<SoughtPlace?> FindAsync(PublicAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var unit = ask.Unit is { } key
            ? await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == key, stop)
            : await NamedAsync(ask.Place, stop) ?? await AlikeAsync(ask.Place, stop);
        if (unit is null)
            return null;

        var today = unit.IsValidOn(clock.Today) ? [] : await successors.OfAsync(unit.Id, clock.Today, stop);

        // What nobody has handed on yet still stands below the old unit.
        var paths = unit.Kind == Country.Kind ? [] : today.Select(u => u.Path).Append(unit.Path).Distinct(StringComparer.Ordinal);
        return new(unit.Id, unit.Name, unit.IsValidOn(clock.Today), [.. today.Select(u => new FoundUnit.Successor(u.Id, u.Name))], [.. paths]);
    }

    /// <summary>Units whose name is what was typed.</summary>
    public Task<IReadOnlyList<FoundUnit>> LikeAsync(string text, int most, CancellationToken stop) => units.FindAsync(text, clock.Today, most, stop);

    // The whole name, with its kind or without, is looked up in the index; what stands today comes first.
    private async Task<AdministrativeUnit?> NamedAsync(string place, CancellationToken stop)
    {
        var name = string.Join(' ', Syllable.Of(place).Select(s => s.Folded));
        var names = Kinds.Select(k => $"{k} {name}").Append(name).ToList();
        var met = await db.Units.AsNoTracking().Where(u => names.Contains(u.Folded)).ToListAsync(stop);
        return met.OrderBy(u => u.IsValidOn(clock.Today) ? 0 : 1)
            .ThenBy(u => u.Path.Count(c => c == '/'))
            .ThenBy(u => u.Path, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private async Task<AdministrativeUnit?> AlikeAsync(string place, CancellationToken stop) =>
        await units.FindAsync(place, clock.Today, 1, stop) is [var first, ..] ? await db.Units.AsNoTracking().SingleAsync(u => u.Id == first.Id, stop) : null;
}
