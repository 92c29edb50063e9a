using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.Domain.People.Matching;

/// <summary>The bodies of a directory by their names, each with its unit's name set apart.</summary>
internal sealed class NameIndex
{
    private readonly BodyDirectory directory;
    private readonly DateOnly day;
    private readonly NameWords words;
    private readonly ILookup<string, Body> byName;
    private readonly List<(string Tail, AdministrativeUnit? Unit, FormerUnit? Former)> tails;

    public NameIndex(BodyDirectory directory, DateOnly day, NameWords words)
    {
        this.directory = directory;
        this.day = day;
        this.words = words;
        tails = [.. Tails().OrderByDescending(t => t.Tail.Length)];
        var units = directory.Units.DistinctBy(u => u.Id).ToDictionary(u => u.Id);
        byName = directory
            .Bodies.SelectMany(b =>
                b.Aliases.Prepend(b.Name).SelectMany(n => Bases(words.Key(n), units.GetValueOrDefault(b.UnitId))).Distinct().Select(n => (n, b))
            )
            .ToLookup(p => p.n, p => p.b);
    }

    /// <param name="Name">The name without its unit's.</param>
    /// <param name="Unit">The unit that the words name; null when they name none.</param>
    internal readonly record struct Scoped(string Whole, string Name, AdministrativeUnit? Unit, FormerUnit? Former);

    public Scoped Scope(string key)
    {
        foreach (var (tail, unit, former) in tails)
        {
            if (words.WithoutTail(key, tail) is { } name)
                return new(key, name, former?.Today ?? unit, former);
        }

        return new(key, key, null, null);
    }

    /// <summary>The bodies that the words name, by the nearest way that leads to any: the words themselves, other words for the same, an opening left out.</summary>
    public IReadOnlyList<Body> Of(Scoped scoped)
    {
        foreach (var name in Ways(scoped.Name))
        {
            var found = byName[name].Where(b => b.IsValidOn(day) && (scoped.Unit is null || b.UnitId == scoped.Unit.Id)).Distinct().ToList();
            if (found.Count > 0)
                return Nearest(found);
        }

        return scoped.Name == scoped.Whole ? [] : Nearest([.. byName[scoped.Whole].Where(b => b.IsValidOn(day)).Distinct()]);
    }

    /// <summary>Those that bore the name and stand no more, the latest first; the nearest where there are several.</summary>
    public IReadOnlyList<Body> Ended(string key)
    {
        var scoped = Scope(key);
        var ended = byName[scoped.Name].Where(b => b.ValidTo < day && (scoped.Unit is null || b.UnitId == scoped.Unit.Id)).Distinct();
        return Nearest([.. ended.OrderByDescending(b => b.ValidTo)]);
    }

    public IReadOnlyList<Body> Misspelt(string key)
    {
        var scoped = Scope(key);
        var slips = Slips(scoped.Name.Length);
        if (slips == 0)
            return [];

        return Nearest([
            .. byName
                .Where(n => Spelling.Distance(n.Key, scoped.Name, slips) <= slips)
                .SelectMany(n => n)
                .Where(b => b.IsValidOn(day) && (scoped.Unit is null || b.UnitId == scoped.Unit.Id))
                .Distinct(),
        ]);
    }

    /// <summary>The bodies whose names share most words with it.</summary>
    public IReadOnlyList<Body> Near(string key, int most)
    {
        var sought = Scope(key).Name.Split(' ').ToHashSet(StringComparer.Ordinal);
        return
        [
            .. byName
                .SelectMany(n => n.Select(b => (Body: b, Shared: n.Key.Split(' ').Count(sought.Contains), Words: n.Key.Count(c => c == ' '))))
                .Where(n => n.Shared > 1 && n.Body.IsValidOn(day))
                .OrderByDescending(n => n.Shared)
                .ThenBy(n => directory.Distance(n.Body.UnitId))
                .ThenBy(n => n.Words)
                .Select(n => n.Body)
                .Distinct()
                .Take(most),
        ];
    }

    // A short name with one letter changed is another name.
    private static int Slips(int length) =>
        length switch
        {
            < 10 => 0,
            < 20 => 1,
            _ => 2,
        };

    private IEnumerable<string> Ways(string name)
    {
        yield return name;
        if (words.Same.TryGetValue(name, out var same))
            yield return same;
        foreach (var opening in words.Openings)
            yield return $"{opening} {name}";
    }

    private List<Body> Nearest(List<Body> found)
    {
        if (found.Count < 2)
            return found;

        var nearest = found.Min(b => directory.Distance(b.UnitId));
        var near = found.Where(b => directory.Distance(b.UnitId) == nearest).ToList();
        var own = near.Where(b => directory.Issuer is { } issuer && b.ParentId == issuer.Id).ToList();
        return own.Count > 0 ? own : near;
    }

    private IEnumerable<(string Tail, AdministrativeUnit? Unit, FormerUnit? Former)> Tails()
    {
        foreach (var unit in directory.Units)
            yield return (words.Key(unit.Name), unit, null);
        foreach (var former in directory.Former)
            yield return (words.Key(former.Name), former.Today, former);

        // "xã" alone is the paper's own commune, "tỉnh" the province above it.
        foreach (var unit in directory.Above.Prepend(directory.Own).DistinctBy(u => u.Kind))
            yield return (words.Key(unit.Kind), unit, null);
    }

    private IEnumerable<string> Bases(string key, AdministrativeUnit? unit)
    {
        yield return key;
        if (unit is null)
            yield break;

        foreach (var tail in new[] { words.Key(unit.Name), words.Key(unit.Kind), words.Key(UnitName.Bare(unit.Name, unit.Kind)) })
        {
            if (words.WithoutTail(key, tail) is { } name)
                yield return name;
        }
    }
}
