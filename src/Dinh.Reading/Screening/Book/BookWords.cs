using System.Globalization;
using System.Xml.Linq;
using Dinh.Reading.Files.Tables;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Book;

/// <summary>What the cells of a book say, and how one of them is given other words.</summary>
internal sealed class BookWords
{
    private readonly List<XElement> items;
    private readonly CellValues values;
    private readonly HashSet<int> used = [];

    public BookWords(PartBox box, XDocument book)
    {
        items = [.. box.Tree("xl/sharedStrings.xml")?.Root?.Elements().Where(e => e.Is("si")) ?? []];
        Styles = new(box.Tree("xl/styles.xml"));
        values = new([.. items.Select(i => i.Words())], DayStyles.Of(box.Tree("xl/styles.xml")?.Root), XlsxFile.IsFrom1904(book.Root!));
    }

    public BookStyles Styles { get; }

    /// <summary>The words of the book's list that no cell uses.</summary>
    public IEnumerable<XElement> Unused => items.Where((item, at) => !used.Contains(at) && item.HasElements && item.Words().Length > 0);

    public string Of(XElement cell)
    {
        if (cell.Value("t") == "s" && int.TryParse(cell.Kid("v")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            used.Add(at);
        var shown = values.Of(cell);
        return cell.Value("t") is null or "n" && !values.IsDay(cell) ? Styles.Padded(StyleOf(cell), shown) : shown;
    }

    public static int StyleOf(XElement cell) => int.TryParse(cell.Value("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0;

    public static Slot SlotOf(XElement cell, string shown) => new HeldSlot(shown, fresh => Say(cell, fresh));

    /// <summary>Leaves the cell and its look, and nothing in it.</summary>
    public static void Empty(XElement cell)
    {
        cell.RemoveNodes();
        cell.Fact("t")?.Remove();
    }

    /// <summary>Words that are left over in the book's list are emptied; their numbers must stay, since cells count by them.</summary>
    public void Forget(IEnumerable<XElement> sheets)
    {
        used.Clear();
        foreach (var cell in sheets.SelectMany(s => s.Below("c")))
            _ = Of(cell);
        foreach (var item in Unused.ToList())
            item.ReplaceNodes(new XElement(item.Name.Namespace + "t"));
    }

    private static void Say(XElement cell, string words)
    {
        var name = cell.Name.Namespace;
        cell.RemoveNodes();
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(name + "is", new XElement(name + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), words)));
    }
}
