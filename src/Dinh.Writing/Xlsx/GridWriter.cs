using System.Globalization;
using Dinh.Law.PaperForm;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>Writes sheets that people fill in: what is asked is open, all else locked; numbers as numbers, days as days, words never as formulas.</summary>
public static class GridWriter
{
    // Excel counts days from here, and believes that 1900 had a 29 February.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <param name="title">What a program says that the file is.</param>
    /// <param name="sheets">In their order; each has a name of its own.</param>
    /// <param name="day">Whose decree says which letters are used.</param>
    public static byte[] Write(string title, IReadOnlyList<GridSheet> sheets, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var file = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            workbook.PackageProperties.Title = title;
            var book = workbook.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = GridStyles.Sheet(PaperRules.At(day).Value.Font);
            var leaves = sheets.Select((sheet, at) => LeafOf(book, sheet, (uint)at)).ToList();
            book.Workbook = new(new Sheets(leaves), new DefinedNames(sheets.Select(HeadOf)));
        }

        return file.ToArray();
    }

    /// <summary>Words that a spreadsheet might take for a formula get a sign before them, also when they are saved in another format.</summary>
    public static string Harmless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? $"'{text}" : text;
    }

    private static Sheet LeafOf(WorkbookPart book, GridSheet sheet, uint at)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            Frozen(sheet),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Columns.Select(ColumnOf)),
            new SheetData(sheet.Rows.Select(RowOf)),
            new SheetProtection
            {
                Sheet = true,
                Objects = true,
                Scenarios = true,
                FormatColumns = false,
                FormatRows = false,
            },
            new PageMargins
            {
                Left = 0.6,
                Right = 0.4,
                Top = 0.6,
                Bottom = 0.6,
                Header = 0.3,
                Footer = 0.3,
            },
            new PageSetup
            {
                PaperSize = 9,
                Orientation = sheet.IsWide ? OrientationValues.Landscape : OrientationValues.Portrait,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        return new()
        {
            Name = sheet.Name,
            SheetId = at + 1,
            Id = book.GetIdOfPart(part),
        };
    }

    private static DefinedName HeadOf(GridSheet sheet, int at) =>
        new($"'{sheet.Name}'!${sheet.HeadRows}:${sheet.HeadRows}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)at };

    private static SheetViews Frozen(GridSheet sheet) =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = sheet.HeadRows,
                    TopLeftCell = $"A{sheet.HeadRows + 1}",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
                ShowGridLines = false,
            }
        );

    private static Column ColumnOf(GridColumn column, int at) =>
        new()
        {
            Min = (uint)at + 1,
            Max = (uint)at + 1,
            Width = column.Width,
            CustomWidth = true,
            Hidden = column.IsHidden,
        };

    private static Row RowOf(GridRow row, int at) =>
        new(row.Cells.Select((c, column) => CellOf(c, at + 1, column))) { RowIndex = (uint)at + 1, Hidden = row.IsHidden };

    private static Cell CellOf(GridCell given, int row, int column)
    {
        var cell = new Cell { CellReference = $"{NameOf(column)}{row}", StyleIndex = GridStyles.Of(given) };
        if (given.Number is { } number)
            cell.CellValue = new(number.ToString(CultureInfo.InvariantCulture));
        else if (given.Day is { } day)
            cell.CellValue = new((day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture));
        else if (given.Text is { Length: > 0 } text)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new(
                new Text(string.Concat(Harmless(text).Where(l => !char.IsControl(l) || l == '\n'))) { Space = SpaceProcessingModeValues.Preserve }
            );
        }

        return cell;
    }

    /// <summary>"A" is column 0, "AA" column 26.</summary>
    public static string NameOf(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
