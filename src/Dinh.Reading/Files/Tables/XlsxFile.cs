using System.Globalization;
using System.Xml.Linq;

namespace Dinh.Reading.Files.Tables;

/// <summary>Reads the visible sheets of a workbook (.xlsx) as its cells are shown: days as days, formulas by their last value.</summary>
internal static class XlsxFile
{
    // A list of papers has some ten columns; a stray cell far to the right would else make each row as wide.
    private const int Columns = 200;

    internal const string BookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>The first visible sheet.</summary>
    public static List<TableRow> Read(byte[] bytes) => Read(bytes, most: 1)[0].Rows;

    /// <summary>At most so many visible sheets, in the order of their tabs.</summary>
    public static List<(string Name, List<TableRow> Rows)> Read(byte[] bytes, int most)
    {
        using var package = new OfficePackage(bytes, BookType, "xl/workbook.xml");
        var book = WorkbookOf(package);
        var values = new CellValues(Words(package), DayStyles.Of(package.Find("styles")), IsFrom1904(book));
        var (leaves, letters, lines) = (new List<(string, List<TableRow>)>(), 0L, 0);
        foreach (var (name, id) in VisibleSheets(book).Take(most))
        {
            var rows = new List<TableRow>();
            using var sheet = package.OpenById(id) ?? throw new UnreadableException("file.broken");
            foreach (var row in BoundedXml.ChildrenOf(sheet, "sheetData"))
            {
                var cells = CellsOf(row, values);
                rows.Add(new(NumberOf(row) ?? rows.Count + 1, cells));
                letters += cells.Sum(c => c.Length);
                FileCaps.CheckLines(++lines);
                FileCaps.CheckLength(letters);
            }

            leaves.Add((name, rows));
        }

        return leaves.Count == 0 ? throw new UnreadableException("file.empty") : leaves;
    }

    internal static XElement WorkbookOf(OfficePackage package)
    {
        using var part = package.Document;
        return BoundedXml.Whole(part);
    }

    internal static IEnumerable<(string Name, string Id)> VisibleSheets(XElement book) =>
        book.Named("sheets")
            .SelectMany(s => s.Named("sheet"))
            .Where(s => s.Said("state") is null or "visible")
            .Select(s => (s.Said("name") ?? "", s.Said("id") ?? ""));

    internal static bool IsFrom1904(XElement book) => book.Named("workbookPr").Any(p => p.Said("date1904") is "1" or "true");

    internal static List<string> Words(OfficePackage package)
    {
        using var part = package.OpenFirst("sharedStrings");
        if (part is null)
            return [];

        var (words, letters) = (new List<string>(), 0L);
        foreach (var item in BoundedXml.ChildrenOf(part, "sst"))
        {
            words.Add(item.Words());
            letters += words[^1].Length;
            FileCaps.CheckLength(letters);
        }

        return words;
    }

    private static List<string> CellsOf(XElement row, CellValues values)
    {
        var cells = new List<string>();
        foreach (var cell in row.Named("c"))
        {
            var at = ColumnOf(cell.Said("r")) ?? cells.Count;
            if (at >= Columns)
                continue;
            while (cells.Count <= at)
                cells.Add("");
            cells[at] = values.Of(cell);
        }

        return cells;
    }

    private static int? NumberOf(XElement row) => int.TryParse(row.Said("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"C7" is column 2.</summary>
    internal static int? ColumnOf(string? place)
    {
        var letters = (place ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4).ToList();
        return letters.Count == 0 ? null : letters.Aggregate(0, (column, letter) => (column * 26) + (letter - 'A' + 1)) - 1;
    }
}
