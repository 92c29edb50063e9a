using System.Xml.Linq;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Word;

/// <summary>What a Word file keeps for itself: its template, variables, the source of a mail merge, restrictions.</summary>
internal sealed class Settings(PartBox box, Relations relations)
{
    private const string Part = "word/settings.xml";

    public void Tell(FindingList found, Where at)
    {
        if (box.Tree(Part)?.Root is not { } root)
            return;

        Template(root, found, at);
        foreach (var variable in root.Below("docVar").ToList())
        {
            var name = variable.Value("name") ?? "";
            var place = at.At($"biến tài liệu “{name}”", $"document variable “{name}”");
            found.Add("hidden.variable", place, variable.Value("val") ?? "", variable.Remove);
            found.Read(new Strand(place, variable.Attributes().Where(a => a.Name.LocalName == "val").Select(a => new AttributeSlot(a))));
        }

        if (root.Kid("mailMerge") is { } merge)
            found.Add(
                "hidden.mail-merge",
                at.At("nguồn trộn thư", "mail merge source"),
                string.Join(' ', merge.Descendants().SelectMany(e => e.Attributes()).Select(a => a.Value)),
                () => DropMerge(merge)
            );
        foreach (var locked in root.Elements().Where(e => e.Is("documentProtection") || e.Is("writeProtection")))
            found.Add("hidden.protection", at.At("hạn chế sửa", "restriction of editing"), locked.Name.LocalName, null);
    }

    private void Template(XElement root, FindingList found, Where at)
    {
        if (root.Kid("attachedTemplate") is not { } template || relations.Of(Part).FirstOrDefault(r => r.Kind == "attachedTemplate") is not { } link)
            return;
        var place = at.At("đường dẫn tệp mẫu", "path of the template");
        found.Add("hidden.template", place, Uri.UnescapeDataString(link.Target), () => Drop(template, link));
    }

    private static void Drop(XElement setting, Relation link)
    {
        setting.Remove();
        if (link.Element.Parent is not null)
            link.Element.Remove();
    }

    private void DropMerge(XElement merge)
    {
        merge.Remove();
        foreach (var link in relations.Of(Part).Where(r => r.Kind.StartsWith("mailMerge", StringComparison.Ordinal)).ToList())
        {
            link.Element.Remove();
            if (!link.IsExternal)
                relations.Drop(link.Target);
        }
    }
}
