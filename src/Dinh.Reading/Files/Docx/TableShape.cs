using System.Xml.Linq;
using Dinh.Law.Text;

namespace Dinh.Reading.Files.Docx;

/// <summary>What a table is for: tasks in rows and columns, or only the place of words on the page.</summary>
internal static class TableShape
{
    private const int WidestLayout = 3;

    // Folded: so begin the blocks that every administrative paper lays out side by side.
    private static readonly string[] LaidOut = ["cong hoa xa hoi chu nghia", "doc lap - tu do", "doc lap – tu do", "dang cong san viet nam", "noi nhan", "so:"];
    private static readonly HashSet<string> Headings = ["tt", "stt", "so tt", "noi dung", "nhiem vu", "thoi gian", "noi dung cong viec", "thoi gian thuc hien"];

    public static IEnumerable<XElement> Rows(XElement table) => Inside(table, "tr").Where(row => row.Child("trPr").Child("del") is null);

    public static IEnumerable<XElement> Cells(XElement row) => Inside(row, "tc").Where(cell => cell.Child("tcPr").Child("cellDel") is null);

    public static int Columns(XElement table) =>
        Math.Max(table.Child("tblGrid")?.Elements(W.Ns + "gridCol").Count() ?? 0, Rows(table).Select(WidthOf).DefaultIfEmpty().Max());

    public static int SpanOf(XElement cell) => Math.Clamp(cell.Child("tcPr").NumberOf("gridSpan") ?? 1, 1, FileCaps.XmlDepth);

    public static int BeforeOf(XElement row) => Math.Clamp(row.Child("trPr").NumberOf("gridBefore") ?? 0, 0, FileCaps.XmlDepth);

    public static bool IsLayout(XElement table, StyleSheet styles)
    {
        var rows = Rows(table).Take(4).ToList();
        var widest = rows.Select(row => Cells(row).Count()).DefaultIfEmpty().Max();
        if (widest <= 1)
            return true;

        var words = rows.SelectMany(Cells).Select(cell => SearchText.Fold(WordsOf(cell)).Trim()).ToList();
        if (words.Exists(Headings.Contains))
            return false;
        if (widest <= WidestLayout && words.Exists(cell => LaidOut.Any(block => cell.Contains(block, StringComparison.Ordinal))))
            return true;
        return widest <= WidestLayout && !AreRuled(table, styles);
    }

    private static bool AreRuled(XElement table, StyleSheet styles)
    {
        var properties = table.Child("tblPr");
        var own = properties.Child("tblBorders");
        var whole = own is not null ? Borders.AreDrawn(own) : styles.HasBorders(properties.ValueOf("tblStyle"));
        return whole || Rows(table).SelectMany(Cells).Any(cell => Borders.AreDrawn(cell.Child("tcPr").Child("tcBorders")));
    }

    private static string WordsOf(XElement cell) => string.Concat(cell.Descendants(W.Ns + "t").Select(t => t.Value).Take(100));

    private static int WidthOf(XElement row) => BeforeOf(row) + Cells(row).Sum(SpanOf);

    private static IEnumerable<XElement> Inside(XElement parent, string name) =>
        parent
            .Elements()
            .SelectMany(child => child.Is(name) ? [child] : BlockReader.Wrapped(child).SelectMany(inner => inner.Is(name) ? [inner] : Inside(inner, name)));
}
