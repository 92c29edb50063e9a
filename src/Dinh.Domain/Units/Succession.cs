using Dinh.Domain.Common;

namespace Dinh.Domain.Units;

/// <summary>Who answers today for a unit of another day: the changes are followed to the units that stand on the day asked for.</summary>
/// <remarks>A unit that no change names passes to whom its parts passed to: the tables of successors speak of the smallest units alone.</remarks>
public sealed class Succession
{
    private readonly Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> units;
    private readonly ILookup<Id<AdministrativeUnit>, UnitChange> changes;
    private readonly ILookup<Id<AdministrativeUnit>?, AdministrativeUnit> parts;

    /// <param name="units">The units asked about, their parts where no change names them, and every successor.</param>
    /// <param name="changes">The changes from all of them.</param>
    public Succession(IEnumerable<AdministrativeUnit> units, IEnumerable<UnitChange> changes)
    {
        this.units = units.ToDictionary(u => u.Id);
        this.changes = changes.ToLookup(c => c.FromId);
        parts = this.units.Values.ToLookup(u => u.ParentId);
    }

    /// <summary>The units that answer on that day, in the order of their names; the unit itself when it stands; none when it was abolished.</summary>
    public IReadOnlyList<AdministrativeUnit> Of(Id<AdministrativeUnit> unit, DateOnly day)
    {
        var found = new HashSet<AdministrativeUnit>();
        Follow(unit, day, found, []);
        return [.. found.OrderBy(u => u.SortKey, StringComparer.Ordinal).ThenBy(u => u.Path, StringComparer.Ordinal)];
    }

    private void Follow(Id<AdministrativeUnit> id, DateOnly day, HashSet<AdministrativeUnit> found, HashSet<Id<AdministrativeUnit>> seen)
    {
        if (!seen.Add(id) || !units.TryGetValue(id, out var unit))
            return;

        if (unit.IsValidOn(day))
        {
            found.Add(unit);
            return;
        }

        var followed = changes[id].Where(c => c.Day <= day).ToList();
        foreach (var change in followed)
        {
            if (change.ToId is { } next)
                Follow(next, day, found, seen);
        }

        if (followed.Count > 0)
            return;

        foreach (var part in parts[id])
            Follow(part.Id, day, found, seen);
    }
}
