using Dinh.Law.PaperForm;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>Writes sheets that people fill in: what is asked is open, all else locked; numbers as numbers, days as days, words never as formulas.</summary>
public static partial class GridWriter
{
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

        return SteadyPackage.Of(file.ToArray());
    }

    private static Sheet LeafOf(WorkbookPart book, GridSheet sheet, uint at)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = SheetOf(sheet);
        return new()
        {
            Name = sheet.Name,
            SheetId = at + 1,
            Id = book.GetIdOfPart(part),
        };
    }

    private static Worksheet SheetOf(GridSheet sheet) =>
        new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            Frozen(sheet),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Columns.Select(ColumnOf)),
            new SheetData(sheet.Rows.Select(RowOf)),
            Locked(),
            XlsxPage.Margins(),
            XlsxPage.Setup(sheet.IsWide)
        );

    private static SheetProtection Locked() =>
        new()
        {
            Sheet = true,
            Objects = true,
            Scenarios = true,
            FormatColumns = false,
            FormatRows = false,
        };

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
}
