using System.Globalization;
using Dinh.Law.PaperForm;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>Writes a register or another table as a workbook: its heading repeated on every printed page, days as days, words never as formulas.</summary>
public static class XlsxWriter
{
    private const uint HeadRow = 3;

    // Excel counts days from here, and believes that 1900 had a 29 February.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <param name="register">What is written.</param>
    /// <param name="day">Whose decree says which letters are used.</param>
    public static byte[] Write(RegisterSheet register, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Write(register.Table, day);
    }

    /// <inheritdoc cref="Write(RegisterSheet, DateOnly)"/>
    public static byte[] Write(TableSheet register, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(register);
        using var file = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            workbook.PackageProperties.Title = register.Title;
            var book = workbook.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Of(PaperRules.At(day).Value.Font);
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = SheetOf(register);
            book.Workbook = new(
                new Sheets(
                    new Sheet
                    {
                        Name = register.Name,
                        SheetId = 1,
                        Id = book.GetIdOfPart(part),
                    }
                ),
                new DefinedNames(new DefinedName($"'{register.Name}'!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 })
            );
        }

        return file.ToArray();
    }

    private static Worksheet SheetOf(TableSheet register)
    {
        var columns = register.Columns;
        var last = NameOf(columns.Count);
        return new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            Frozen(),
            new Columns(
                columns.Select(
                    (c, at) =>
                        new Column
                        {
                            Min = (uint)at + 1,
                            Max = (uint)at + 1,
                            Width = c.Width,
                            CustomWidth = true,
                        }
                )
            ),
            new SheetData(RowsOf(register)),
            new MergeCells(new MergeCell { Reference = $"A1:{last}1" }, new MergeCell { Reference = $"A2:{last}2" }) { Count = 2 },
            Margins(),
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
    }

    private static IEnumerable<Row> RowsOf(TableSheet register)
    {
        yield return Row(1, [Words(1, 1, register.Body, XlsxStyles.Title)]);
        yield return Row(2, [Words(2, 1, register.Heading, XlsxStyles.Title)]);
        yield return Head(register.Columns);
        foreach (var (values, at) in register.Rows.Select((values, at) => (values, at)))
            yield return Row(register.Columns, values, (uint)at + HeadRow + 1);
    }

    private static PageMargins Margins() =>
        new()
        {
            Left = 0.6,
            Right = 0.4,
            Top = 0.6,
            Bottom = 0.6,
            Header = 0.3,
            Footer = 0.3,
        };

    /// <summary>The heading stays in sight when a long register is scrolled.</summary>
    private static SheetViews Frozen() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = HeadRow,
                    TopLeftCell = $"A{HeadRow + 1}",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static Row Head(IReadOnlyList<RegisterColumn> columns) => Row(HeadRow, columns.Select((c, at) => Words(HeadRow, at + 1, c.Name, XlsxStyles.Head)));

    private static Row Row(IReadOnlyList<RegisterColumn> columns, IReadOnlyDictionary<string, RegisterValue> values, uint index) =>
        Row(index, columns.Select((c, at) => CellOf(index, at + 1, values.GetValueOrDefault(c.Field))));

    private static Row Row(uint index, IEnumerable<Cell> cells) => new(cells) { RowIndex = index };

    private static Cell CellOf(uint row, int column, RegisterValue value) =>
        value.Day is { } day ? Figure(row, column, day.DayNumber - DayZero.DayNumber, XlsxStyles.Day)
        : value.Number is { } number ? Figure(row, column, number, XlsxStyles.Number)
        : Words(row, column, value.Text ?? "", XlsxStyles.Text);

    private static Cell Figure(uint row, int column, int number, uint style) =>
        new()
        {
            CellReference = $"{NameOf(column)}{row}",
            StyleIndex = style,
            CellValue = new(number.ToString(CultureInfo.InvariantCulture)),
        };

    private static Cell Words(uint row, int column, string text, uint style) =>
        new()
        {
            CellReference = $"{NameOf(column)}{row}",
            StyleIndex = style,
            DataType = CellValues.InlineString,
            InlineString = new(new Text(string.Concat(text.Where(l => !char.IsControl(l) || l == '\n'))) { Space = SpaceProcessingModeValues.Preserve }),
        };

    private static string NameOf(int column) => ((char)('A' + column - 1)).ToString();
}
