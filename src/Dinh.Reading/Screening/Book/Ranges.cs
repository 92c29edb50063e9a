using System.Globalization;
using Dinh.Reading.Files.Tables;

namespace Dinh.Reading.Screening.Book;

/// <summary>Cells by the name that Excel gives them.</summary>
internal static class Ranges
{
    public static string ColumnName(int column)
    {
        var name = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            name = (char)('A' + ((left - 1) % 26)) + name;
        return name;
    }

    /// <summary>"B4:C6" from zero: columns 1 to 2, rows 4 to 6.</summary>
    public static (int Left, int Top, int Right, int Bottom)? Of(string? range)
    {
        var ends = (range ?? "").Replace("$", "", StringComparison.Ordinal).Split(':');
        return XlsxFile.ColumnOf(ends[0]) is { } left && RowOf(ends[0]) is { } top && XlsxFile.ColumnOf(ends[^1]) is { } right && RowOf(ends[^1]) is { } bottom
            ? (left, top, right, bottom)
            : null;
    }

    public static int? RowOf(string? cell) =>
        int.TryParse((cell ?? "").AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
