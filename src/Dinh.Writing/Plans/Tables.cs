using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>Rows of a paper's table as a grid whose columns are as wide as their words need.</summary>
internal static class Tables
{
    /// <summary>With more columns a table lies better on a sheet turned sideways.</summary>
    public const int WidestUpright = 7;

    private const double Narrowest = 7;
    private const double Widest = 42;
    private const double RoomForWord = 1.5;

    public static Grid Of(IReadOnlyList<PaperLine> rows)
    {
        var columns = rows.Max(row => row.Cells!.Count);
        List<IReadOnlyList<string>> cells = [.. rows.Select(row => Filled(row.Cells!, columns))];
        return new(cells, [.. Enumerable.Range(0, columns).Select(column => WidthOf(cells.ConvertAll(row => row[column])))]);
    }

    private static string[] Filled(IReadOnlyList<string> cells, int columns) => [.. cells, .. Enumerable.Repeat("", columns - cells.Count)];

    private static double WidthOf(List<string> cells)
    {
        var word = cells.SelectMany(cell => cell.Split([' ', '\n'])).Max(w => w.Length);
        var filled = cells.Skip(1).Where(cell => cell.Length > 0).Select(cell => (double)cell.Length).DefaultIfEmpty(0).Average();
        return Math.Clamp(filled, Math.Max(Narrowest, word * RoomForWord), Math.Max(Widest, word * RoomForWord));
    }
}
