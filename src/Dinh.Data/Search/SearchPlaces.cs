using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Search;

/// <summary>Where a body stands, and all names by which people know that place.</summary>
public sealed record SearchPlace(string BodyName, Guid UnitId, string UnitName, string Path)
{
    /// <summary>The names of the unit and of those above it.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>The names of the units of former days that it answers for.</summary>
    public IReadOnlyList<string> Former { get; init; } = [];

    /// <summary>The names of the units in which those lay.</summary>
    public IReadOnlyList<string> FormerAbove { get; init; } = [];
}

/// <summary>Reads the places of bodies, in as many statements for a thousand as for one.</summary>
internal sealed class SearchPlaces(DinhDb db)
{
    // A unit merged in 2025 may have been merged out of others before.
    private const int Generations = 3;

    private sealed record Stand(Id<Body> Id, string Name, Known Unit);

    private sealed record Known(Id<AdministrativeUnit> Id, string Name, string Path);

    public async Task<IReadOnlyDictionary<Guid, SearchPlace>> OfAsync(IEnumerable<Guid> bodies, CancellationToken stop)
    {
        var keys = bodies.Distinct().Select(b => new Id<Body>(b)).ToList();
        var rows = await db
            .Bodies.Where(b => keys.Contains(b.Id))
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new Stand(b.Id, b.Name, new Known(u.Id, u.Name, u.Path)))
            .ToListAsync(stop);
        if (rows.Count < keys.Count)
            rows.AddRange(await MadeAsync([.. keys.Except(rows.Select(r => r.Id))], stop));
        var above = await NamedAsync(rows.SelectMany(r => Token.PathsDownTo(r.Unit.Path)), stop);
        var former = await FormerAsync([.. above.Values.Select(u => u.Id)], stop);
        var formerAbove = await NamedAsync(former.SelectMany(f => Token.PathsDownTo(f.Unit.Path)), stop);
        var byHeir = former.ToLookup(f => f.Heir, f => f.Unit);
        return rows.ToDictionary(r => r.Id.Value, r => Place(r.Name, r.Unit, above, byHeir, formerAbove));
    }

    // A body that is made in this very transaction, to succeed another, is not in the store yet; nor, it may be, its unit.
    private async Task<IEnumerable<Stand>> MadeAsync(HashSet<Id<Body>> keys, CancellationToken stop)
    {
        var made = db.Bodies.Local.Where(b => keys.Contains(b.Id)).ToList();
        var units = made.ConvertAll(b => b.UnitId);
        var known = await db.Units.Where(u => units.Contains(u.Id)).Select(u => new Known(u.Id, u.Name, u.Path)).ToDictionaryAsync(u => u.Id, stop);
        foreach (var unit in db.Units.Local.Where(u => units.Contains(u.Id)))
            known.TryAdd(unit.Id, new(unit.Id, unit.Name, unit.Path));
        return made.Select(b => new Stand(b.Id, b.Name, known[b.UnitId]));
    }

    private static SearchPlace Place(
        string body,
        Known unit,
        Dictionary<string, Known> above,
        ILookup<Id<AdministrativeUnit>, Known> former,
        Dictionary<string, Known> formerAbove
    )
    {
        var chain = Token.PathsDownTo(unit.Path).Where(above.ContainsKey).Select(p => above[p]).Reverse().ToList();
        var before = chain.SelectMany(u => former[u.Id]).DistinctBy(f => f.Id).ToList();
        var upwards = before.SelectMany(f => Token.PathsDownTo(f.Path)).Distinct(StringComparer.Ordinal).Where(formerAbove.ContainsKey);
        return new(body, unit.Id.Value, unit.Name, unit.Path)
        {
            Above = [.. chain.Select(u => u.Name)],
            Former = [.. before.Select(f => f.Name).Except(chain.Select(u => u.Name), StringComparer.Ordinal)],
            FormerAbove = [.. upwards.Select(p => formerAbove[p].Name).Distinct(StringComparer.Ordinal)],
        };
    }

    private async Task<Dictionary<string, Known>> NamedAsync(IEnumerable<string> paths, CancellationToken stop)
    {
        var asked = paths.Distinct(StringComparer.Ordinal).ToList();
        if (asked.Count == 0)
            return [];

        var named = await db.Units.Where(u => asked.Contains(u.Path)).Select(u => new Known(u.Id, u.Name, u.Path)).ToDictionaryAsync(u => u.Path, stop);
        foreach (var unit in db.Units.Local.Where(u => asked.Contains(u.Path)))
            named.TryAdd(unit.Path, new(unit.Id, unit.Name, unit.Path));
        return named;
    }

    /// <summary>Who came into each of the heirs, whether from the unit itself or from one that had come into it.</summary>
    private async Task<List<(Id<AdministrativeUnit> Heir, Known Unit)>> FormerAsync(List<Id<AdministrativeUnit>> heirs, CancellationToken stop)
    {
        var found = new List<(Id<AdministrativeUnit> Heir, Known Unit)>();
        var heirOf = heirs.ToDictionary(h => h, h => new HashSet<Id<AdministrativeUnit>> { h });
        for (var generation = 0; generation < Generations && heirOf.Count > 0; generation++)
        {
            var into = heirOf.Keys.ToList();
            var rows = await db
                .UnitChanges.Where(c => c.ToId != null && into.Contains(c.ToId.Value) && c.FromId != c.ToId.Value)
                .Join(db.Units, c => c.FromId, u => u.Id, (c, u) => new { To = c.ToId!.Value, Unit = new Known(u.Id, u.Name, u.Path) })
                .ToListAsync(stop);
            found.AddRange(rows.SelectMany(r => heirOf[r.To].Select(heir => (heir, r.Unit))));
            var next = rows.SelectMany(r => heirOf[r.To].Select(heir => (From: r.Unit.Id, Heir: heir)));
            heirOf = next.GroupBy(n => n.From).ToDictionary(g => g.Key, g => g.Select(n => n.Heir).ToHashSet());
        }

        return found;
    }
}
