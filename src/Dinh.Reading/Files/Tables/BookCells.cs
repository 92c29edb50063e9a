using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Dinh.Law;

namespace Dinh.Reading.Files.Tables;

/// <summary>One cell of a workbook that was filled in, as it stands there.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="Text">As it is shown: days as days, formulas by their last value.</param>
public sealed record BookCell(int Row, int Column, string Text)
{
    /// <summary>The number, where one stands; a share shown with a percent sign as so many of a hundred.</summary>
    public decimal? Number { get; init; }

    public bool IsFormula { get; init; }
}

/// <summary>One visible sheet of a workbook that was filled in.</summary>
/// <param name="Merged">The ranges that were made one cell: "B4:C4".</param>
public sealed record BookLeaf(string Name, IReadOnlyList<BookCell> Cells, IReadOnlyList<string> Merged);

/// <summary>Opens a workbook cell by cell, with what a table hides: formulas and merged cells. What cannot be read is a <see cref="Refusal"/>.</summary>
public static class BookCells
{
    private const string BookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const int MostLeaves = 100;
    private const int MostCells = 400_000;

    /// <param name="content">The file's bytes.</param>
    /// <param name="name">Its name, whose ending must agree with the content.</param>
    public static (IReadOnlyList<BookLeaf>? Leaves, Refusal? Refusal) Open(byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending is ".xls" or ".xlsm" or ".xlsb" or ".ods")
            return (null, new("file.save-as-xlsx"));
        if (ending != ".xlsx")
            return (null, new("file.workbook-only"));
        if (content.Length > FileCaps.Bytes)
            return (null, new("file.too-large"));
        if (!content.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return (null, new(content.Length == 0 ? "file.empty" : "file.type-mismatch"));

        try
        {
            return (Read(content), null);
        }
        catch (UnreadableException unreadable)
        {
            return (null, new(unreadable.Code));
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            return (null, new("file.broken"));
        }
    }

    private static List<BookLeaf> Read(byte[] bytes)
    {
        using var package = new OfficePackage(bytes, BookType, "xl/workbook.xml");
        var book = XlsxFile.WorkbookOf(package);
        var styles = package.Find("styles");
        var values = new CellValues(XlsxFile.Words(package), DayStyles.Of(styles), XlsxFile.IsFrom1904(book));
        var (leaves, count, percents) = (new List<BookLeaf>(), 0, PercentStyles.Of(styles));
        foreach (var (name, id) in XlsxFile.VisibleSheets(book).Take(MostLeaves))
        {
            var cells = new List<BookCell>();
            foreach (var row in Children(package, id, "sheetData"))
            {
                cells.AddRange(CellsOf(row, values, percents));
                if (count + cells.Count > MostCells)
                    throw new UnreadableException("file.too-long");
            }

            count += cells.Count;
            leaves.Add(new(name, cells, [.. Children(package, id, "mergeCells").Select(m => m.Said("ref") ?? "")]));
        }

        return leaves.Count == 0 ? throw new UnreadableException("file.empty") : leaves;
    }

    private static IEnumerable<XElement> Children(OfficePackage package, string id, string parent)
    {
        using var sheet = package.OpenById(id) ?? throw new UnreadableException("file.broken");
        foreach (var child in BoundedXml.ChildrenOf(sheet, parent))
            yield return child;
    }

    private static IEnumerable<BookCell> CellsOf(XElement row, CellValues values, IReadOnlySet<int> percents)
    {
        var line = int.TryParse(row.Said("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : 0;
        var column = -1;
        foreach (var cell in row.Named("c"))
        {
            column = XlsxFile.ColumnOf(cell.Said("r")) ?? column + 1;
            var (text, isFormula) = (values.Of(cell), cell.Named("f").Any());
            if (text.Length > 0 || isFormula)
                yield return new(line, column, text) { IsFormula = isFormula, Number = NumberOf(cell, values.IsDay(cell), percents) };
        }
    }

    // A spreadsheet keeps numbers to fifteen digits; what stands behind is dust of its reckoning.
    private static decimal? NumberOf(XElement cell, bool isDay, IReadOnlySet<int> percents)
    {
        if (isDay || cell.Said("t") is not (null or "n") || cell.Named("v").FirstOrDefault()?.Value is not { } value)
            return null;
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;

        var style = int.TryParse(cell.Said("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return decimal.Round(percents.Contains(style) && Math.Abs(number) < 1_000_000_000 ? number * 100 : number, 10);
    }
}

/// <summary>Which of a book's styles show a number as so many of a hundred.</summary>
internal static class PercentStyles
{
    public static IReadOnlySet<int> Of(XElement? styles)
    {
        if (styles is null)
            return new HashSet<int>();

        var own = styles
            .Named("numFmts")
            .SelectMany(f => f.Named("numFmt"))
            .Where(f => f.Said("formatCode")?.Contains('%', StringComparison.Ordinal) == true)
            .Select(f => f.Said("numFmtId"))
            .ToHashSet();

        // ECMA-376 18.8.30: 9 and 10 are percents everywhere.
        return styles
            .Named("cellXfs")
            .SelectMany(x => x.Named("xf"))
            .Select((xf, at) => (Format: xf.Said("numFmtId"), at))
            .Where(x => x.Format is "9" or "10" || own.Contains(x.Format))
            .Select(x => x.at)
            .ToHashSet();
    }
}
