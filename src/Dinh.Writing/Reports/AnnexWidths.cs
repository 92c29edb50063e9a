using Dinh.Writing.Blocks;

namespace Dinh.Writing.Reports;

/// <summary>How wide the columns of an appendix are: none so narrow that a word or a number breaks, the rest shared by what stands in them.</summary>
internal static class AnnexWidths
{
    /// <summary>The width of the text of an A4 sheet, in points.</summary>
    public const double Upright = 453;

    public const double Across = 700;

    private const double Size = 12;
    private const double Margins = 10;

    // Some four words: narrower, a sentence becomes a ladder.
    private const double Readable = 82;

    // A column is not made wider for one long cell than so many letters need.
    private const double Widest = 900;

    public static double[] Of(IReadOnlyList<IReadOnlyList<string>> rows, double width)
    {
        var columns = Enumerable
            .Range(0, rows[0].Count)
            .Select(c => (Least: LeastOf(rows, c), Whole: Math.Min(rows.Max(r => Lines(r[c]).Max()) + Margins, Widest)))
            .ToList();
        var left = width - columns.Sum(c => c.Least);
        var wanted = columns.Sum(c => c.Whole - c.Least);
        return [.. columns.Select(c => c.Least + (wanted > 0 ? Math.Max(left, 0) * (c.Whole - c.Least) / wanted : 0))];
    }

    /// <summary>As narrow as a column can be read: its widest word, and words enough in a line where there are many.</summary>
    public static double LeastOf(IReadOnlyList<IReadOnlyList<string>> rows, int column)
    {
        var widest = rows.SelectMany(r => r[column].Split(' ', '\n')).Max(w => TextWidth.Of(w, Size));
        var longest = rows.Skip(1).Select(r => Lines(r[column]).Max()).DefaultIfEmpty(0).Max();
        return Math.Max(widest, Math.Min(longest, Readable)) + Margins;
    }

    private static IEnumerable<double> Lines(string cell) => cell.Split('\n').Select(l => TextWidth.Of(l, Size));
}
