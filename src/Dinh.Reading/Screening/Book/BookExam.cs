using System.Xml.Linq;
using Dinh.Reading.Files;
using Dinh.Reading.Files.Tables;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Book;

/// <summary>An .xlsx.</summary>
internal sealed class BookExam : IExam
{
    private const string BookPart = "xl/workbook.xml";

    private readonly PartBox box;
    private readonly Relations relations;
    private readonly OfficeParts parts;
    private readonly XDocument book;
    private readonly BookActs acts;
    private readonly List<SheetPart> sheets;

    public BookExam(byte[] bytes, Where at)
    {
        if (at.IsOutermost)
            using (new OfficePackage(bytes, XlsxFile.BookType, BookPart)) { }

        box = new(bytes, at.Budget);
        relations = new(box);
        parts = new(box, relations);
        book = box.Tree(BookPart) ?? throw new UnreadableException("file.broken");
        sheets = [.. Sheets()];
        acts = new(box, relations, book, () => sheets.Where(s => box.Has(s.Part)).Select(s => s.Tree));
    }

    public void Tell(FindingList found, Where at)
    {
        var words = new BookWords(box, book);
        var extras = new SheetExtras(box, relations, found);
        foreach (var sheet in sheets)
        {
            parts.Know(sheet.Part);
            var inside = at.Within(
                sheet.IsHidden ? $"trang tính ẩn “{sheet.Name}”" : $"trang tính “{sheet.Name}”",
                sheet.IsHidden ? $"hidden sheet “{sheet.Name}”" : $"sheet “{sheet.Name}”"
            );
            if (sheet.IsHidden)
                found.Add(
                    "hidden.hidden-sheet",
                    at.At($"trang tính ẩn “{sheet.Name}”", $"hidden sheet “{sheet.Name}”"),
                    sheet.Name,
                    () => acts.DropSheet(sheet),
                    sheet.Part
                );
            found.Read(inside.At("tên trang tính", "name of the sheet"), sheet.Name);
            new SheetExam(sheet, words, found, inside) { Freeze = acts.Freeze }.Tell();
            extras.Tell(sheet, inside);
        }

        extras.Persons(at);
        Unused(words, found, at);
        Workbook(found, at);
        Caches(found, at);
        parts.Tell(found, at);
    }

    public byte[] Save()
    {
        acts.MendTables();
        new BookWords(box, book).Forget(sheets.Where(s => box.Has(s.Part)).Select(s => s.Tree.Root!));
        return parts.Save();
    }

    private IEnumerable<SheetPart> Sheets()
    {
        var targets = relations.Of(BookPart).Where(r => !r.IsExternal).GroupBy(r => r.Id).ToDictionary(g => g.Key, g => g.First().Target);
        foreach (var entry in book.Below("sheet").ToList())
        {
            if (targets.TryGetValue(entry.Value("id") ?? "", out var part) && box.Tree(part) is { Root: not null } tree)
                yield return new(entry.Value("name") ?? "", entry.Value("state") ?? "visible", entry, part, tree);
        }
    }

    private void Unused(BookWords words, FindingList found, Where at)
    {
        parts.Know("xl/sharedStrings.xml");
        var unused = words.Unused.ToList();
        if (unused.Count == 0)
            return;
        var place = at.At("chữ không còn ô nào dùng", "text that no cell uses");
        found.Add("hidden.unused-string", place, unused[0].Words(), () => { });
        foreach (var item in unused)
            found.Read(new Strand(place, item.Below("t").Select(t => new ElementSlot(t))));
    }

    private void Workbook(FindingList found, Where at)
    {
        parts.Know(BookPart);
        foreach (var name in book.Below("definedName").ToList())
        {
            var word = name.Value("name") ?? "";
            if (
                !word.StartsWith("_xlnm.", StringComparison.Ordinal)
                && (name.Value("hidden") is "1" or "true" || name.Value.Contains('[') || name.Value.Contains('"'))
            )
                found.Add("hidden.defined-name", at.At($"tên vùng “{word}”", $"defined name “{word}”"), name.Value, name.Remove);
        }

        foreach (var sharing in book.Below("fileSharing").Where(s => s.Fact("userName") is not null).ToList())
            found.Add("hidden.author", at.At("người giữ tệp", "who holds the file"), sharing.Value("userName")!, sharing.Remove);
        if (book.Below("workbookProtection").Any())
            found.Add("hidden.protection", at.At("khóa sổ tính", "workbook protection"), "workbookProtection", null);
        foreach (var path in book.Below("absPath").ToList())
            found.Add("hidden.property", at.At("đường dẫn nơi lưu tệp", "path where the file was saved"), path.Value("url") ?? "", path.Remove);
        foreach (var element in book.Descendants().Where(e => !e.Is("sheet")).ToList())
            GenericPart.Own(
                element,
                element.Is("definedName") ? at.At("tên vùng", "defined name") : at.At("thiết lập sổ tính", "workbook settings"),
                found,
                static _ => false
            );
    }

    private void Caches(FindingList found, Where at)
    {
        var (pivots, links) = (0, 0);
        foreach (var link in relations.Of(BookPart).Where(r => !r.IsExternal).ToList())
        {
            if (link.Kind == "pivotCacheDefinition")
                Pivot(link.Target, at.Within($"bộ nhớ đệm của bảng tổng hợp {++pivots}", $"pivot cache {pivots}"), found);
            else if (link.Kind == "externalLink")
                Link(link.Target, at.Within($"dữ liệu chép từ tệp khác {++links}", $"values from another file {links}"), found);
        }
    }

    private void Pivot(string part, Where at, FindingList found)
    {
        found.Add("hidden.pivot-cache", at.At("toàn bộ dữ liệu nguồn", "all source data"), part, () => acts.DropPivot(part));
        foreach (var held in relations.Of(part).Where(r => !r.IsExternal).Select(r => r.Target).Prepend(part))
        {
            parts.Know(held);
            if (PartBox.IsMarkup(held) && box.Tree(held) is { } tree)
                GenericPart.Tell(tree, at.At("giá trị", "values"), found);
        }
    }

    private void Link(string part, Where at, FindingList found)
    {
        parts.Know(part);
        var path = relations.Of(part).FirstOrDefault(r => r.IsExternal)?.Target ?? part;
        found.Add("hidden.link-cache", at.At("toàn bộ", "all"), Uri.UnescapeDataString(path), () => acts.DropLink(part));
        if (box.Tree(part) is { } tree)
            GenericPart.Tell(tree, at.At("giá trị", "values"), found);
    }
}
