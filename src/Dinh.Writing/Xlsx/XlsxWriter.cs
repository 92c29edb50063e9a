using Dinh.Law.PaperForm;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>Writes a register or another table as a workbook: its heading repeated on every printed page, days as days, words never as formulas.</summary>
public static partial class XlsxWriter
{
    private const uint HeadRow = 3;

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

        return SteadyPackage.Of(file.ToArray());
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
            new Columns(columns.Select(ColumnOf)),
            new SheetData(RowsOf(register)),
            new MergeCells(new MergeCell { Reference = $"A1:{last}1" }, new MergeCell { Reference = $"A2:{last}2" }) { Count = 2 },
            XlsxPage.Margins(),
            XlsxPage.Setup(isWide: true)
        );
    }

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

    private static Column ColumnOf(RegisterColumn column, int at) =>
        new()
        {
            Min = (uint)at + 1,
            Max = (uint)at + 1,
            Width = column.Width,
            CustomWidth = true,
        };
}
