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
        return Write(register.Title, [register], day);
    }

    /// <summary>Several tables as the leaves of one workbook.</summary>
    /// <param name="title">What a program says that the file is.</param>
    /// <param name="leaves">In their order; each has a name of its own.</param>
    /// <param name="day">Whose decree says which letters are used.</param>
    public static byte[] Write(string title, IReadOnlyList<TableSheet> leaves, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        using var file = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            workbook.PackageProperties.Title = title;
            var book = workbook.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Of(PaperRules.At(day).Value.Font);
            var sheets = leaves.Select((leaf, at) => LeafOf(book, leaf, (uint)at)).ToList();
            book.Workbook = new(new Sheets(sheets), new DefinedNames(leaves.Select((leaf, at) => HeadOf(leaf, (uint)at))));
        }

        return file.ToArray();
    }

    private static Sheet LeafOf(WorkbookPart book, TableSheet leaf, uint at)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = SheetOf(leaf);
        return new()
        {
            Name = leaf.Name,
            SheetId = at + 1,
            Id = book.GetIdOfPart(part),
        };
    }

    /// <summary>The heading comes again on every printed page.</summary>
    private static DefinedName HeadOf(TableSheet leaf, uint at) =>
        new($"'{leaf.Name}'!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = at };

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

    private static Cell Figure(uint row, int column, decimal number, uint style) =>
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

    /// <summary>"A" for 1, "AA" for 27.</summary>
    private static string NameOf(int column) => (column > 26 ? NameOf((column - 1) / 26) : "") + (char)('A' + ((column - 1) % 26));
}
