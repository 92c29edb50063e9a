using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>One level of a list: how its numbers look and when they begin anew.</summary>
internal sealed record ListLevel(int Start, string Format, string Text, string Suffix, int? RestartAfter, bool Legal, string? Font)
{
    public static ListLevel Of(XElement level) =>
        new(
            level.NumberOf("start") ?? 0,
            level.ValueOf("numFmt") ?? "decimal",
            level.ValueOf("lvlText") ?? "",
            level.ValueOf("suff") ?? "tab",
            level.NumberOf("lvlRestart"),
            level.Switch("isLgl") ?? false,
            level.Child("rPr").Child("rFonts").Setting("ascii")
        );
}

/// <summary>A list as a paragraph names it: the levels it shares with other lists, and its own exceptions.</summary>
/// <param name="Shared">Lists with the same definition count on from each other.</param>
internal sealed record ListDefinition(
    string Id,
    string Shared,
    IReadOnlyDictionary<int, ListLevel> Levels,
    IReadOnlyDictionary<int, int> Starts,
    IReadOnlyDictionary<string, int> LevelOfStyle
);

/// <summary>Reads word/numbering.xml.</summary>
internal sealed class ListDefinitions
{
    private readonly Dictionary<string, XElement> definitions = [];
    private readonly Dictionary<string, XElement> lists = [];
    private readonly Dictionary<string, XElement> ofStyles = [];
    private readonly Dictionary<string, ListDefinition?> known = [];

    public ListDefinitions(XElement? part)
    {
        foreach (var definition in part?.Elements(W.Ns + "abstractNum") ?? [])
        {
            definitions.TryAdd(definition.Setting("abstractNumId") ?? "", definition);
            if (definition.ValueOf("styleLink") is { } style)
                ofStyles.TryAdd(style, definition);
        }

        foreach (var list in part?.Elements(W.Ns + "num") ?? [])
        {
            lists.TryAdd(list.Setting("numId") ?? "", list);
        }
    }

    public ListDefinition? Find(string id)
    {
        if (!known.TryGetValue(id, out var found))
            known[id] = found = Read(id);
        return found;
    }

    private ListDefinition? Read(string id)
    {
        if (!lists.TryGetValue(id, out var list) || Definition(list.ValueOf("abstractNumId")) is not { } definition)
            return null;

        var shared = definition.Elements(W.Ns + "lvl").ToList();
        var changes = list.Elements(W.Ns + "lvlOverride").ToList();
        return new(
            id,
            definition.Setting("abstractNumId") ?? "",
            ByKey(shared.Concat(changes.Select(change => change.Child("lvl")).OfType<XElement>()), DepthOf, ListLevel.Of),
            ByKey(changes.Where(change => change.NumberOf("startOverride") is not null), DepthOf, change => change.NumberOf("startOverride") ?? 0),
            ByKey(shared.Where(level => level.ValueOf("pStyle") is not null), level => level.ValueOf("pStyle")!, DepthOf)
        );
    }

    private static int DepthOf(XElement level) => W.ToNumber(level.Setting("ilvl")) ?? W.ToNumber(level.Parent.Setting("ilvl")) ?? 0;

    /// <summary>The last of those that share a key counts: a list's own level after the one it shares.</summary>
    private static Dictionary<TKey, TValue> ByKey<TKey, TValue>(IEnumerable<XElement> elements, Func<XElement, TKey> key, Func<XElement, TValue> value)
        where TKey : notnull
    {
        var found = new Dictionary<TKey, TValue>();
        foreach (var element in elements)
            found[key(element)] = value(element);
        return found;
    }

    /// <summary>A definition may only point to a list style, which holds the levels.</summary>
    private XElement? Definition(string? id) =>
        id is null || !definitions.TryGetValue(id, out var found) ? null
        : found.ValueOf("numStyleLink") is { } style && ofStyles.TryGetValue(style, out var linked) ? linked
        : found;
}
