using System.Xml.Linq;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Book;

/// <summary>What stands around the cells of a sheet: checks, print headers, scenarios, filters, comments.</summary>
internal sealed class SheetExtras(PartBox box, Relations relations, FindingList found)
{
    private const string Nobody = "Tác giả";

    public void Tell(SheetPart sheet, Where at)
    {
        foreach (var element in sheet.Tree.Descendants().Where(e => !e.Is("c") && !e.IsWithin("sheetData")).ToList())
            GenericPart.Own(element, PlaceOf(element, at), found, static _ => false);
        foreach (var scenarios in sheet.Tree.Below("scenarios").ToList())
            found.Add("hidden.scenario", at.At("kịch bản", "scenario"), scenarios.Kid("scenario").Value("name") ?? "…", scenarios.Remove);
        if (sheet.Tree.Below("filterColumn").ToList() is { Count: > 0 } filters)
            found.Add(
                "hidden.filter",
                at.At("điều kiện lọc", "filter"),
                string.Join(", ", filters.SelectMany(f => f.Descendants()).Select(d => d.Value("val")).OfType<string>().Take(3)),
                () => filters.ForEach(f => f.Remove())
            );
        if (sheet.Tree.Below("sheetProtection").Any())
            found.Add("hidden.protection", at.At("khóa trang tính", "sheet protection"), "sheetProtection", null);

        var links = relations.Of(sheet.Part).Where(r => !r.IsExternal).ToList();
        foreach (var link in links)
        {
            if (box.Tree(link.Target)?.Root is not { } root)
                continue;
            if (link.Kind == "comments")
                Comments(root, links, at);
            else if (link.Kind.Equals("threadedComment", StringComparison.OrdinalIgnoreCase))
                Threads(root, at);
        }
    }

    /// <summary>Those who commented, as the book lists them.</summary>
    public void Persons(Where at)
    {
        var names = box
            .Names.Where(PartBox.IsMarkup)
            .SelectMany(n => box.Tree(n)?.Root is { } root && (root.Is("personList") || root.Is("comments")) ? root.Descendants() : []);
        foreach (var person in names.Where(e => e.Is("person") || e.Is("author")).ToList())
        {
            var name = person.Is("author") ? person.Value : person.Value("displayName") ?? "";
            if (name is "" or Nobody)
                continue;
            var place = at.At("tên người nhận xét", "name of who commented");
            found.Add("hidden.author", place, name, () => Forget(person));
            found.Read(place, name);
            found.Read(place, person.Value("userId") ?? "");
        }
    }

    private static void Forget(XElement person)
    {
        if (person.Is("author"))
            person.Value = Nobody;
        else
        {
            person.SetAttributeValue("displayName", Nobody);
            person.Attributes().Where(a => a.Name.LocalName is "userId").ToList().ForEach(a => a.Value = Nobody);
        }
    }

    private void Comments(XElement root, List<Relation> links, Where at)
    {
        foreach (var comment in root.Below("comment").ToList())
        {
            var cell = comment.Value("ref") ?? "";
            var place = at.At($"nhận xét ở ô {cell}", $"comment at cell {cell}");
            found.Add("hidden.comment", place, comment.Value, () => RemoveComment(comment, cell, links));
            found.Read(new Strand(place, comment.Below("t").Select(t => new ElementSlot(t))));
        }
    }

    private void RemoveComment(XElement comment, string cell, List<Relation> links)
    {
        comment.Remove();
        foreach (var drawing in links.Where(l => l.Kind == "vmlDrawing"))
        {
            foreach (var shape in box.Tree(drawing.Target)?.Below("shape").Where(s => IsAt(s, cell)).ToList() ?? [])
                shape.Remove();
        }
    }

    private static bool IsAt(XElement shape, string cell) =>
        Ranges.Of(cell) is { } place
        && shape.Below("Row").FirstOrDefault()?.Value.Trim() == $"{place.Top - 1}"
        && shape.Below("Column").FirstOrDefault()?.Value.Trim() == $"{place.Left}";

    private void Threads(XElement root, Where at)
    {
        foreach (var comment in root.Below("threadedComment").ToList())
        {
            var place = at.At($"trao đổi ở ô {comment.Value("ref")}", $"thread at cell {comment.Value("ref")}");
            found.Add("hidden.comment", place, comment.Value, comment.Remove);
            found.Read(new Strand(place, comment.Below("text").Select(t => new ElementSlot(t))));
        }
    }

    private static Law.Sentence PlaceOf(XElement element, Where at) =>
        element.IsWithin("dataValidations") ? at.At("kiểm tra dữ liệu nhập", "data validation")
        : element.IsWithin("headerFooter") ? at.At("đầu, chân trang in", "print header or footer")
        : element.IsWithin("conditionalFormatting") ? at.At("định dạng theo điều kiện", "conditional format")
        : element.IsWithin("scenarios") ? at.At("kịch bản", "scenario")
        : element.Is("hyperlink") ? at.At("liên kết", "hyperlink")
        : at.At("thiết lập trang tính", "sheet settings");
}
