using System.Globalization;
using System.Xml.Linq;
using Dinh.Reading.Screening.Office;

namespace Dinh.Reading.Screening.Book;

/// <summary>What must be done to a book so that it still opens after something was taken out of it.</summary>
internal sealed class BookActs(PartBox box, Relations relations, XDocument book, Func<IEnumerable<XDocument>> sheets)
{
    /// <summary>Every formula becomes its last value: what it was reckoned from may be gone.</summary>
    public void Freeze()
    {
        foreach (var formula in sheets().SelectMany(s => s.Below("f")).Where(f => f.Parent is { } cell && cell.Is("c")).ToList())
            formula.Remove();
        if (box.Has("xl/calcChain.xml"))
            relations.Drop("xl/calcChain.xml");
    }

    public void DropSheet(SheetPart sheet)
    {
        var list = sheet.Entry.Parent;
        if (list is null)
            return;
        var index = list.Elements().ToList().IndexOf(sheet.Entry);
        Freeze();
        sheet.Entry.Remove();
        relations.Drop(sheet.Part);
        foreach (var name in book.Below("definedName").ToList())
            Renumber(name, sheet.Name, index);
        foreach (var view in book.Below("workbookView"))
            view.Attributes().Where(a => a.Name.LocalName is "activeTab" or "firstSheet").Remove();
        ForgetTitles();
    }

    public void DropPivot(string cache)
    {
        var tables = box
            .Names.Where(n => n.StartsWith("xl/pivotTables/", StringComparison.OrdinalIgnoreCase) && PartBox.IsMarkup(n) && !n.Contains("_rels/"))
            .ToList();
        foreach (var table in tables.Where(t => relations.Of(t).Any(r => r.Target.Equals(cache, StringComparison.OrdinalIgnoreCase))))
            relations.Drop(table);
        DropCalled("pivotCache", cache);
    }

    public void DropLink(string part)
    {
        Freeze();
        foreach (var name in book.Below("definedName").Where(n => n.Value.Contains('[')).ToList())
            name.Remove();
        DropCalled("externalReference", part);
    }

    /// <summary>A table that a query filled is a plain table without it.</summary>
    public void MendTables()
    {
        foreach (
            var part in box.Names.Where(n => n.StartsWith("xl/tables/", StringComparison.OrdinalIgnoreCase) && PartBox.IsMarkup(n) && !n.Contains("_rels/"))
        )
        {
            if (relations.Of(part).Any(r => r.Kind == "queryTable") || box.Tree(part) is not { } table)
                continue;
            table.Descendants().Attributes().Where(a => a.Name.LocalName is "tableType" or "queryTableFieldId" or "connectionId").Remove();
        }
    }

    // The properties list the names of all sheets.
    private void ForgetTitles()
    {
        if (box.Tree("docProps/app.xml")?.Root is { } properties)
            properties.Elements().Where(e => e.Is("TitlesOfParts") || e.Is("HeadingPairs")).Remove();
    }

    private void DropCalled(string element, string part)
    {
        var ids = relations.Of("xl/workbook.xml").Where(r => r.Target.Equals(part, StringComparison.OrdinalIgnoreCase)).Select(r => r.Id).ToHashSet();
        var calls = book.Below(element).Where(e => e.Attributes().Any(a => a.Name.LocalName == "id" && ids.Contains(a.Value))).ToList();
        foreach (var call in calls)
        {
            var list = call.Parent!;
            call.Remove();
            if (!list.HasElements)
                list.Remove();
        }

        relations.Drop(part);
    }

    private static void Renumber(XElement name, string sheet, int index)
    {
        if (int.TryParse(name.Value("localSheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var local))
        {
            if (local == index)
            {
                name.Remove();
                return;
            }

            if (local > index)
                name.SetAttributeValue("localSheetId", local - 1);
        }

        if (
            name.Value.Contains($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!", StringComparison.OrdinalIgnoreCase)
            || name.Value.StartsWith(sheet + "!", StringComparison.OrdinalIgnoreCase)
        )
            name.Remove();
    }
}
