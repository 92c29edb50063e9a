using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>Who inherits the filings of former units: one heir each, so that nothing counts twice.</summary>
public sealed class Lineage
{
    public static readonly Lineage None = new([], [], [], default);

    private readonly Dictionary<Id<AdministrativeUnit>, AdministrativeUnit> units;
    private readonly ILookup<Id<AdministrativeUnit>, UnitChange> changes;
    private readonly ILookup<Id<AdministrativeUnit>?, AdministrativeUnit> parts;
    private readonly ILookup<Id<AdministrativeUnit>, Id<AdministrativeUnit>> records;
    private readonly DateOnly day;
    private readonly Dictionary<string, string> heirs = [];
    private readonly SortedSet<DividedUnit> divided = new(Comparer<DividedUnit>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString())));

    /// <param name="units">All units.</param>
    /// <param name="changes">What became of them up to the day.</param>
    /// <param name="bodies">From which unit to which the bodies passed: where the bodies went, the records went.</param>
    /// <param name="day">The day whose tree is meant.</param>
    public Lineage(
        IEnumerable<AdministrativeUnit> units,
        IEnumerable<UnitChange> changes,
        IEnumerable<(Id<AdministrativeUnit> From, Id<AdministrativeUnit> To)> bodies,
        DateOnly day
    )
    {
        this.units = units.ToDictionary(u => u.Id);
        this.changes = changes.ToLookup(c => c.FromId);
        records = bodies.ToLookup(b => b.From, b => b.To);
        parts = this.units.Values.ToLookup(u => u.ParentId);
        this.day = day;
    }

    public IReadOnlyDictionary<string, string> Heirs => heirs;

    /// <summary>Those that were divided, and the one heir that their filings count to.</summary>
    public IReadOnlyList<DividedUnit> Divided => [.. divided];

    public Lineage Narrow(IEnumerable<Id<AdministrativeUnit>> former)
    {
        foreach (var id in former)
        {
            if (HeirOf(id, []) is { } heir)
                heirs[units[id].Path] = heir.Path;
        }

        return this;
    }

    private AdministrativeUnit? HeirOf(Id<AdministrativeUnit> id, HashSet<Id<AdministrativeUnit>> seen)
    {
        if (!seen.Add(id) || !units.TryGetValue(id, out var unit))
            return null;
        if (unit.IsValidOn(day))
            return unit;

        return NextOf(unit, seen) is { } next ? HeirOf(next, seen) : null;
    }

    private Id<AdministrativeUnit>? NextOf(AdministrativeUnit unit, HashSet<Id<AdministrativeUnit>> seen)
    {
        var successors = changes[unit.Id].Where(c => c.ToId is not null).Select(c => c.ToId!.Value).Distinct().Where(units.ContainsKey).ToList();
        if (successors.Count == 1)
            return successors[0];

        var recorded = InOrder(records[unit.Id].Distinct().Where(units.ContainsKey));
        if (successors.Count == 0)
            return recorded.Count > 0 ? recorded[0] : MostOfItsParts(unit, seen);

        var taken = recorded.Find(successors.Contains);
        var heir = taken == default ? InOrder(successors)[0] : taken;
        divided.Add(new(unit.Name, units[heir].Name));
        return heir;
    }

    // A unit that no change names passes to where most of its parts went.
    private Id<AdministrativeUnit>? MostOfItsParts(AdministrativeUnit unit, HashSet<Id<AdministrativeUnit>> seen)
    {
        var above = parts[unit.Id].Select(p => HeirOf(p.Id, [.. seen])?.ParentId).OfType<Id<AdministrativeUnit>>().ToList();
        return above.Count == 0 ? null : InOrder(above.Distinct()).MaxBy(a => above.Count(o => o == a));
    }

    private List<Id<AdministrativeUnit>> InOrder(IEnumerable<Id<AdministrativeUnit>> ids) =>
        [.. ids.OrderBy(i => units.TryGetValue(i, out var u) ? u.Path : "", StringComparer.Ordinal)];
}
