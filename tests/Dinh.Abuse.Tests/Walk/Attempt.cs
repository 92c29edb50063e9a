using Dinh.Domain.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>Whose key is tried.</summary>
internal enum Origin
{
    OwnPrivate,
    OwnPublic,
    SiblingPublic,
    SiblingPrivate,
    ForeignPublic,
    ForeignPrivate,
    Unknown,
    Malformed,
}

/// <summary>One request: a way with a key of some origin for each of its keys.</summary>
internal sealed record Attempt(Way Way, IReadOnlyDictionary<string, Origin> Origins, int Round)
{
    private static readonly string[] NoKeys = ["khong-phai-khoa", "-1", "' OR '1'='1", "00000000-0000-0000-0000-000000000000", "%2e%2e%2f"];

    /// <summary>All keys of one origin; and where there are several, each of another's while the rest are one's own.</summary>
    public static IEnumerable<Attempt> Of(Way way)
    {
        var keys = way.Keys;
        var round = 0;
        foreach (var origin in keys.Count == 0 ? [Origin.OwnPrivate] : Enum.GetValues<Origin>())
            yield return new(way, keys.ToDictionary(k => k.Name, _ => origin), round++);
        if (keys.Count < 2)
            yield break;

        foreach (var strange in keys)
        foreach (var origin in (Origin[])[Origin.SiblingPrivate, Origin.ForeignPrivate, Origin.Unknown, Origin.Malformed])
            yield return new(
                way,
                keys.ToDictionary(
                    k => k.Name,
                    k =>
                        k == strange ? origin
                        : IsMade(k) ? Origin.Unknown
                        : Origin.OwnPrivate
                ),
                round++
            );
    }

    public Dictionary<string, string> Values(World world, int turn) =>
        Way.Inputs.ToDictionary(i => i.Name, i => i.IsKey ? Key(world, i.Kind, Origins[i.Name]) : Filled(world, Words.Of(Way, i, Round + turn, world.Today)));

    public override string ToString() => $"{Way} ({string.Join(", ", Origins.Select(o => $"{o.Key}: {o.Value}"))}, round {Round})";

    // A form brings the key of the record that it makes, so that the same form sent twice is one deed.
    private static bool IsMade(Input key) => key.Name.EndsWith("Key", StringComparison.Ordinal);

    private string Key(World world, Type kind, Origin origin) =>
        origin switch
        {
            Origin.Unknown => $"{Guid.CreateVersion7()}",
            Origin.Malformed => NoKeys[Round % NoKeys.Length],
            _ => $"{HouseOf(world, origin).KeyOf(kind, origin is Origin.OwnPrivate or Origin.SiblingPrivate or Origin.ForeignPrivate)}",
        };

    private static House HouseOf(World world, Origin origin) =>
        origin switch
        {
            Origin.OwnPrivate or Origin.OwnPublic => world.Own,
            Origin.SiblingPrivate or Origin.SiblingPublic => world.Sibling,
            _ => world.Foreign,
        };

    private string Filled(World world, string word)
    {
        if (word.IndexOf('{', StringComparison.Ordinal) is var at and >= 0 && word.IndexOf('}', StringComparison.Ordinal) is var end)
        {
            var kind = typeof(Entity).Assembly.GetTypes().Single(t => t.Name == word[(at + 1)..end]);
            return word[..at] + Key(world, kind, Origins.Values.DefaultIfEmpty(Origin.OwnPrivate).First());
        }

        return word;
    }

    public static string Address(RoutePattern shape, IReadOnlyDictionary<string, string> values) =>
        "/" + string.Join('/', shape.PathSegments.Select(s => string.Concat(s.Parts.Select(p => Part(p, values))))).Trim('/');

    private static string Part(RoutePatternPart part, IReadOnlyDictionary<string, string> values) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart { IsCatchAll: true } rest => Find(values, rest.Name),
            RoutePatternParameterPart named => Uri.EscapeDataString(Find(values, named.Name)),
            _ => "",
        };

    private static string Find(IReadOnlyDictionary<string, string> values, string name) =>
        values.First(v => v.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
