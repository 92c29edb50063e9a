using System.Globalization;
using System.Xml.Linq;

namespace Dinh.Reading.Files.Tables;

/// <summary>Reads the first visible sheet of a workbook (.xlsx) as its cells are shown: days as days, formulas by their last value.</summary>
internal static class XlsxFile
{
    // A list of papers has some ten columns; a stray cell far to the right would else make each row as wide.
    private const int Columns = 200;

    private const string BookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static List<TableRow> Read(byte[] bytes)
    {
        using var package = new OfficePackage(bytes, BookType, "xl/workbook.xml");
        var book = WorkbookOf(package);
        var values = new CellValues(Words(package), DayStyles.Of(package.Find("styles")), IsFrom1904(book));
        using var sheet = package.OpenById(FirstSheet(book)) ?? throw new UnreadableException("file.broken");
        var (rows, letters) = (new List<TableRow>(), 0L);
        foreach (var row in BoundedXml.ChildrenOf(sheet, "sheetData"))
        {
            var cells = CellsOf(row, values);
            rows.Add(new(NumberOf(row) ?? rows.Count + 1, cells));
            letters += cells.Sum(c => c.Length);
            FileCaps.CheckLines(rows.Count);
            FileCaps.CheckLength(letters);
        }

        return rows;
    }

    private static XElement WorkbookOf(OfficePackage package)
    {
        using var part = package.Document;
        return BoundedXml.Whole(part);
    }

    private static string FirstSheet(XElement book) =>
        book.Named("sheets").SelectMany(s => s.Named("sheet")).FirstOrDefault(s => s.Said("state") is null or "visible") is { } sheet
            ? sheet.Said("id") ?? ""
            : throw new UnreadableException("file.empty");

    private static bool IsFrom1904(XElement book) => book.Named("workbookPr").Any(p => p.Said("date1904") is "1" or "true");

    private static List<string> Words(OfficePackage package)
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
    private static int? ColumnOf(string? place)
    {
        var letters = (place ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4).ToList();
        return letters.Count == 0 ? null : letters.Aggregate(0, (column, letter) => (column * 26) + (letter - 'A' + 1)) - 1;
    }
}
