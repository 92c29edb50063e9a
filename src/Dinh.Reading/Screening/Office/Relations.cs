using System.Xml.Linq;

namespace Dinh.Reading.Screening.Office;

/// <summary>Which part calls which, and by what name.</summary>
internal sealed class Relations(PartBox box)
{
    /// <summary>The relations of a part; "" for those of the package.</summary>
    public IEnumerable<Relation> Of(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (box.Tree(name)?.Root is not { } root)
            return [];
        return root.Elements().Where(e => e.Is("Relationship")).Select(e => new Relation(e, folder)).ToList();
    }

    /// <summary>Takes a part out, with all that it alone calls, and every relation that leads to it.</summary>
    public void Drop(string part)
    {
        if (!box.Has(part))
            return;
        var below = Of(part).Where(r => !r.IsExternal).Select(r => r.Target).ToList();
        box.Remove(part);
        var folder = part[..(part.LastIndexOf('/') + 1)];
        box.Remove($"{folder}_rels/{part[folder.Length..]}.rels");
        foreach (var name in box.Names.Where(n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            foreach (var relation in Of(OwnerOf(name)).Where(r => !r.IsExternal && r.Target.Equals(part, StringComparison.OrdinalIgnoreCase)).ToList())
                relation.Element.Remove();
        }

        Forget(part);
        foreach (var orphan in below.Where(b => !IsCalled(b)).ToList())
            Drop(orphan);
    }

    /// <summary>Whether any part calls it.</summary>
    public bool IsCalled(string part) =>
        box
            .Names.Where(n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            .Any(n => Of(OwnerOf(n)).Any(r => !r.IsExternal && r.Target.Equals(part, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Every part that some relation leads to, directly or through others.</summary>
    public IReadOnlySet<string> Reached()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var next = new Stack<string>([""]);
        while (next.TryPop(out var part))
        {
            foreach (var relation in Of(part).Where(r => !r.IsExternal && seen.Add(r.Target)))
                next.Push(relation.Target);
        }

        return seen;
    }

    /// <summary>"word/_rels/document.xml.rels" belongs to "word/document.xml".</summary>
    public static string OwnerOf(string rels)
    {
        var at = rels.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase);
        return rels[..at] + rels[(at + 6)..^5];
    }

    private void Forget(string part)
    {
        if (box.Tree("[Content_Types].xml")?.Root is not { } types)
            return;
        foreach (var type in types.Elements().Where(t => t.Value("PartName")?.TrimStart('/').Equals(part, StringComparison.OrdinalIgnoreCase) == true).ToList())
            type.Remove();
    }
}

/// <summary>One line of a part's relations.</summary>
internal sealed class Relation(XElement element, string folder)
{
    public XElement Element => element;

    public string Id => element.Value("Id") ?? "";

    /// <summary>The last word of its type: "comments".</summary>
    public string Kind => (element.Value("Type") ?? "").Split('/')[^1];

    public bool IsExternal => element.Value("TargetMode") == "External";

    /// <summary>Where it leads: a part's name, or an address outside.</summary>
    public string Target { get; } = Resolve(element.Value("Target") ?? "", folder, element.Value("TargetMode") == "External");

    private static string Resolve(string target, string folder, bool external)
    {
        if (external)
            return target;
        if (target.StartsWith('/'))
            return target[1..];
        var path = new Stack<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
                path.TryPop(out _);
            else if (step is not ("." or ""))
                path.Push(step);
        }

        return string.Join('/', path.Reverse());
    }
}
