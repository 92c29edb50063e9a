using System.Globalization;
using Dinh.Law.PaperForm;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>The rows and cells of a table.</summary>
public static partial class XlsxWriter
{
    // Excel counts days from here, and believes that 1900 had a 29 February.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static IEnumerable<Row> RowsOf(TableSheet register)
    {
        yield return Row(1, [Words(1, 1, register.Body, XlsxStyles.Title)]);
        yield return Row(2, [Words(2, 1, register.Heading, XlsxStyles.Title)]);
        yield return Head(register.Columns);
        foreach (var (values, at) in register.Rows.Select((values, at) => (values, at)))
            yield return Row(register.Columns, values, (uint)at + HeadRow + 1);
    }

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
