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

        var levels = new Dictionary<int, ListLevel>();
        var styles = new Dictionary<string, int>();
        var starts = new Dictionary<int, int>();
        foreach (var level in definition.Elements(W.Ns + "lvl"))
        {
            var depth = W.ToNumber(level.Setting("ilvl")) ?? 0;
            levels[depth] = ListLevel.Of(level);
            if (level.ValueOf("pStyle") is { } style)
                styles.TryAdd(style, depth);
        }

        foreach (var change in list.Elements(W.Ns + "lvlOverride"))
        {
            var depth = W.ToNumber(change.Setting("ilvl")) ?? 0;
            if (change.Child("lvl") is { } level)
                levels[depth] = ListLevel.Of(level);
            if (change.NumberOf("startOverride") is { } start)
                starts[depth] = start;
        }

        return new(id, definition.Setting("abstractNumId") ?? "", levels, starts, styles);
    }

    /// <summary>A definition may only point to a list style, which holds the levels.</summary>
    private XElement? Definition(string? id) =>
        id is null || !definitions.TryGetValue(id, out var found) ? null
        : found.ValueOf("numStyleLink") is { } style && ofStyles.TryGetValue(style, out var linked) ? linked
        : found;
}
