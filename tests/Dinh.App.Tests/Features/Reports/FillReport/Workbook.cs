using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.App.Tests.Features.Reports.FillReport;

/// <summary>What people do to a workbook away from the programme.</summary>
internal static class Workbook
{
    /// <summary>The row of the figures' or the notes' sheet in which a cell of the form stands.</summary>
    public static uint RowOf(byte[] book, string key, string sheet = "Số liệu")
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(book), false);
        return Leaf(file, sheet)
            .Descendants<Cell>()
            .Single(c => c.InnerText == key && c.CellReference!.Value!.StartsWith('F'))
            .Ancestors<Row>()
            .Single()
            .RowIndex!.Value;
    }

    /// <summary>All that stands in its cells.</summary>
    public static string Words(byte[] book)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(book), false);
        return string.Join('|', file.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).Select(c => c.InnerText));
    }

    public static string? TextAt(byte[] book, string sheet, string place)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(book), false);
        return Leaf(file, sheet).Descendants<Cell>().SingleOrDefault(c => c.CellReference == place)?.InnerText;
    }

    public static byte[] WithNumber(byte[] book, string sheet, string place, decimal number) =>
        Changed(book, sheet, place, c => (c.DataType, c.InlineString, c.CellValue) = (null, null, new(number.ToString(CultureInfo.InvariantCulture))));

    public static byte[] WithWords(byte[] book, string sheet, string place, string words) =>
        Changed(book, sheet, place, c => (c.DataType, c.CellValue, c.InlineString) = (CellValues.InlineString, null, new(new Text(words))));

    public static byte[] WithFormula(byte[] book, string sheet, string place, string formula, string? value) =>
        Changed(book, sheet, place, c => (c.DataType, c.CellFormula, c.CellValue) = (null, new(formula), value is null ? null : new(value)));

    public static byte[] WithMerge(byte[] book, string sheet, string range) =>
        Done(book, sheet, leaf => leaf.InsertAfter(new MergeCells(new MergeCell { Reference = range }), leaf.Elements<SheetProtection>().Single()));

    private static byte[] Changed(byte[] book, string sheet, string place, Action<Cell> change) =>
        Done(book, sheet, leaf => change(leaf.Descendants<Cell>().Single(c => c.CellReference == place)));

    private static byte[] Done(byte[] book, string sheet, Action<Worksheet> change)
    {
        using var file = new MemoryStream();
        file.Write(book);
        using (var opened = SpreadsheetDocument.Open(file, true))
            change(Leaf(opened, sheet));
        return file.ToArray();
    }

    private static Worksheet Leaf(SpreadsheetDocument file, string name)
    {
        var book = file.WorkbookPart!;
        var sheet = book.Workbook.Descendants<Sheet>().Single(s => s.Name == name);
        return ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet;
    }
}
