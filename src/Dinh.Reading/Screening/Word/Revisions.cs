using System.Xml.Linq;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Word;

/// <summary>Tracked changes: what was inserted, deleted, moved or formatted, by whom, still kept in the file. Cleaning accepts them.</summary>
internal static class Revisions
{
    private static readonly string[] Marks =
    [
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
    ];

    public static void Tell(XDocument tree, FindingList found, Where at)
    {
        foreach (var kind in tree.Descendants().Select(e => (Element: e, Kind: KindOf(e))).Where(c => c.Kind is not null).GroupBy(c => c.Kind!).ToList())
        {
            var changes = kind.Select(c => c.Element).ToList();
            var author = changes[0].Value("author") ?? "";
            var sample = changes.Select(c => c.Value).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) ?? author;
            found.Add(
                kind.Key,
                at.At(
                    $"thay đổi lưu vết của “{Masking.Quote(author)}” và người khác ({changes.Count} chỗ)",
                    $"tracked changes of “{Masking.Quote(author)}” and others ({changes.Count})"
                ),
                sample,
                () => Accept(changes, tree)
            );
        }
    }

    private static string? KindOf(XElement element) =>
        element.Name.LocalName switch
        {
            "ins" or "cellIns" => "hidden.insertion",
            "del" or "cellDel" => "hidden.deletion",
            "moveFrom" or "moveTo" => "hidden.move",
            "cellMerge" => "hidden.format-change",
            var name when name.EndsWith("PrChange", StringComparison.Ordinal) || name is "numberingChange" or "tblGridChange" => "hidden.format-change",
            _ => null,
        };

    private static void Accept(List<XElement> changes, XDocument tree)
    {
        foreach (var change in changes.Where(c => c.Document is not null))
        {
            if (change.Is("ins") || change.Is("moveTo"))
                Keep(change);
            else if (change.Is("del") || change.Is("moveFrom"))
                Drop(change);
            else if (change.Is("cellDel"))
                change.Ancestors().FirstOrDefault(a => a.Is("tc"))?.Remove();
            else
                change.Remove();
        }

        tree.Descendants().Where(e => Marks.Contains(e.Name.LocalName)).Remove();
    }

    private static void Keep(XElement change)
    {
        if (change.HasElements)
            change.ReplaceWith(change.Nodes());
        else
            change.Remove();
    }

    private static void Drop(XElement change)
    {
        var parent = change.Parent!;
        if (parent.Is("trPr"))
        {
            var row = change.Ancestors().First(a => a.Is("tr"));
            var table = row.Parent;
            row.Remove();
            if (table is { } && table.Is("tbl") && table.Kid("tr") is null)
                table.Remove();
        }
        else if (parent.Is("rPr") && parent.Parent is { } properties && properties.Is("pPr"))
            JoinNext(change, properties.Parent!);
        else
            change.Remove();
    }

    // The mark of the paragraph was deleted: its words belong to the next one, whose look they take.
    private static void JoinNext(XElement change, XElement paragraph)
    {
        change.Remove();
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { } next || !next.Is("p"))
            return;
        var words = paragraph.Elements().Where(e => !e.Is("pPr")).ToList();
        words.Remove();
        if (next.Kid("pPr") is { } look)
            look.AddAfterSelf(words);
        else
            next.AddFirst(words);
        paragraph.Remove();
    }
}
