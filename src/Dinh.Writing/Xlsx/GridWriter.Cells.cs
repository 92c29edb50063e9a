using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dinh.Writing.Xlsx;

/// <summary>The rows and cells of a sheet that people fill in.</summary>
public static partial class GridWriter
{
    // Excel counts days from here, and believes that 1900 had a 29 February.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>Words that a spreadsheet might take for a formula get a sign before them, also when they are saved in another format.</summary>
    public static string Harmless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? $"'{text}" : text;
    }

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
