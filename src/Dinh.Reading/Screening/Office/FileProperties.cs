using System.Collections.Frozen;
using System.Xml.Linq;
using Dinh.Law;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Office;

/// <summary>What an office file says of itself: who wrote it, for whom, from which template.</summary>
internal sealed class FileProperties(PartBox box)
{
    private static readonly FrozenDictionary<string, Sentence> Names = new Dictionary<string, Sentence>
    {
        ["creator"] = new("Tác giả", "Author"),
        ["lastModifiedBy"] = new("Người lưu lần cuối", "Last saved by"),
        ["title"] = new("Tiêu đề", "Title"),
        ["subject"] = new("Chủ đề", "Subject"),
        ["description"] = new("Ghi chú", "Comments"),
        ["keywords"] = new("Từ khóa", "Keywords"),
        ["category"] = new("Phân loại", "Category"),
        ["contentStatus"] = new("Trạng thái", "Status"),
        ["identifier"] = new("Mã định danh", "Identifier"),
        ["Company"] = new("Cơ quan", "Company"),
        ["Manager"] = new("Người quản lý", "Manager"),
        ["HyperlinkBase"] = new("Gốc liên kết", "Hyperlink base"),
        ["Template"] = new("Tệp mẫu", "Template"),
    }.ToFrozenDictionary();

    private static readonly string[] Plain = ["Normal", "Normal.dotm", "Normal.dot", ""];

    public void Tell(FindingList found, Where at)
    {
        foreach (var name in box.Names.Where(n => n.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase) && PartBox.IsMarkup(n) && !n.Contains("_rels")))
        {
            if (box.Tree(name)?.Root is not { } root)
                continue;
            foreach (var property in root.Elements().ToList())
                Property(property, found, at);
        }
    }

    private static void Property(XElement property, FindingList found, Where at)
    {
        var code = property.Name.LocalName;
        var isCustom = code == "property";
        if (!isCustom && !Names.ContainsKey(code))
        {
            foreach (var element in property.DescendantsAndSelf())
                GenericPart.Own(element, at.At($"thuộc tính tệp: {code}", $"file property: {code}"), found, static _ => false);
            return;
        }

        var name = isCustom ? new Sentence(property.Value("name") ?? "", property.Value("name") ?? "") : Names[code];
        var place = at.At($"thuộc tính tệp: {name.Vi}", $"file property: {name.En}");
        var words = property.Value.Trim();
        if (words.Length == 0 || (code == "Template" && Plain.Contains(words)) || words.All(c => c == '*' || !char.IsLetterOrDigit(c)))
            return;

        found.Add("hidden.property", place, words, property.Remove);
        found.Read(new Strand(place, [new ElementSlot(property.DescendantsAndSelf().Last(e => !e.HasElements))]));
        found.Read(place, name.Vi);
    }
}
