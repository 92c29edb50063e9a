using System.Xml.Linq;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Office;

/// <summary>What Word and Excel files have in common: properties, custom data, embedded files, pictures, links outside, parts that nobody calls.</summary>
internal sealed class OfficeParts(PartBox box, Relations relations)
{
    private readonly Nested nested = new();
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase) { "[Content_Types].xml" };
    private readonly List<Action> whenSaved = [];

    /// <summary>The part has its own exam.</summary>
    public void Know(string part) => known.Add(part);

    public void Tell(FindingList found, Where at)
    {
        new FileProperties(box).Tell(found, at);
        if (box.Comment.Length > 0)
            found.Add("hidden.appended-data", at.At("ghi chú của tệp nén", "comment of the package"), box.Comment, () => { });
        if (box.Appended > 0)
            found.Add("hidden.appended-data", at.At("ngoài gói tệp", "outside the package"), $"{box.Appended} byte", () => { });

        var reached = relations.Reached();
        foreach (var name in box.Names.Where(n => !known.Contains(n)).ToList())
            Part(name, reached, found, at);
        Links(found, at);
    }

    public byte[] Save()
    {
        nested.PutBack();
        foreach (var act in whenSaved)
            act();
        return box.Save();
    }

    public void BeforeSaving(Action act) => whenSaved.Add(act);

    private void Part(string name, IReadOnlySet<string> reached, FindingList found, Where at)
    {
        if (
            name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase) && PartBox.IsMarkup(name))
        )
            return;

        var file = name[(name.LastIndexOf('/') + 1)..];
        if (!reached.Contains(name) && !name.StartsWith("_xmlsignatures", StringComparison.OrdinalIgnoreCase))
            found.Add("hidden.orphan-part", at.At($"phần “{name}”", $"part “{name}”"), file, () => relations.Drop(name));
        else if (PartKinds.Of(name) is { } kind && !IsBlank(kind, name))
            found.Add(kind, at.At(PartKinds.Vi(kind, file), PartKinds.En(kind, file)), Sample(name), () => Remove(name));

        var inside = at.Inside(PartKinds.Vi(PartKinds.Of(name), file), PartKinds.En(PartKinds.Of(name), file));
        if (PartBox.IsMarkup(name))
        {
            if (box.Tree(name) is { } tree)
                GenericPart.Tell(tree, inside.At($"phần “{name}”", $"part “{name}”"), found);
        }
        else if (!nested.Tell(box.Bytes(name), file, found, inside, fresh => box.Replace(name, fresh)))
            Binary.Tell(box.Bytes(name), inside.At("dữ liệu nhị phân", "binary data"), found, PartKinds.Of(name) is null ? null : () => Remove(name));
    }

    // Word puts an empty list of sources into every file.
    private bool IsBlank(string kind, string name) =>
        kind == "hidden.custom-xml" && box.Tree(name)?.Root is not { HasElements: true } and not { Value.Length: > 0 };

    private string Sample(string name) =>
        PartBox.IsMarkup(name)
            ? box.Tree(name)?.Root?.Value is { Length: > 0 } text
                ? text[..Math.Min(60, text.Length)]
                : name
            : name;

    private void Remove(string name)
    {
        // What showed the file keeps its picture; the call of the part itself must go with it.
        foreach (var owner in box.Names.Where(n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Select(Relations.OwnerOf).ToList())
        {
            foreach (var call in relations.Of(owner).Where(r => !r.IsExternal && r.Target.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList())
                Uncall(owner, call.Id);
        }

        relations.Drop(name);
    }

    private void Uncall(string owner, string id)
    {
        if (owner.Length == 0 || !PartBox.IsMarkup(owner) || box.Tree(owner) is not { } tree)
            return;
        var calls = tree.Descendants()
            .Where(e => e.Attributes().Any(a => a.Value == id && a.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal)))
            .ToList();
        foreach (var call in calls)
        {
            if (call.Is("pageSetup"))
                call.Attributes().Where(a => a.Value == id).Remove();
            else if (call.Parent is { } alternatives && (alternatives.Is("Choice") || alternatives.Is("Fallback")) && call.Is("oleObject"))
                alternatives.Parent!.Remove();
            else
                call.Remove();
        }
    }

    private void Links(FindingList found, Where at)
    {
        foreach (var rels in box.Names.Where(n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            foreach (var link in relations.Of(Relations.OwnerOf(rels)).Where(r => r.IsExternal))
                Link(link, found, at);
        }
    }

    private static void Link(Relation link, FindingList found, Where at)
    {
        var place = at.At("liên kết ra ngoài", "link to outside");
        var target = link.Element.Fact("Target")!;
        var plain = Uri.UnescapeDataString(target.Value);
        void Blank() => target.Value = "about:blank";
        if (link.Kind is not ("attachedTemplate" or "externalLinkPath") && IsOfMachine(plain))
            found.Add("hidden.external-link", place, plain, link.Kind == "hyperlink" ? Blank : null);
        found.Read(plain == target.Value ? new Strand(place, [new AttributeSlot(target)]) : new Strand(place, [new HeldSlot(plain, _ => Blank())]));
    }

    private static bool IsOfMachine(string target) =>
        target.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith(@"\\", StringComparison.Ordinal)
        || (target.Length > 2 && target[1] == ':' && target[2] is '\\' or '/');
}
