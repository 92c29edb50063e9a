using Dinh.Law.Text;

namespace Dinh.Reading.Files.Pdf;

/// <summary>Puts the two columns of a paper's head one after the other: the issuer and the number, then the motto, the place and the day.</summary>
internal static class HeadColumns
{
    private const int LongestHead = 9;

    // Folded: the motto stands to the right in the head of every paper.
    private static readonly string[] Motto = ["cong hoa xa hoi", "dang cong san"];

    public static List<Row> Arrange(List<Row> rows)
    {
        var motto = rows.FindIndex(row => Motto.Any(words => Folded(row).Contains(words, StringComparison.Ordinal)));
        if (motto is < 0 or > LongestHead)
            return rows;

        var right = rows[motto].Segments()[^1].Left;
        var left = rows.Take(motto + 2).SelectMany(row => row.Segments()).Where(part => part.Right < right).Select(part => part.Right);
        var split = (right + left.DefaultIfEmpty(right - 1).Max()) / 2;
        var end = LastOf(rows, motto) + 1;
        return [.. Row.Anew(Row.LeftOf(split, rows[..end])), .. Row.Anew(Row.RightOf(split, rows[..end])), .. rows[end..]];
    }

    /// <summary>The head ends with the number, or with the place and day.</summary>
    private static int LastOf(List<Row> rows, int motto)
    {
        var end = motto;
        for (var at = motto; at < Math.Min(rows.Count, motto + LongestHead); at++)
        {
            var words = Folded(rows[at]);
            if (words.StartsWith("ke hoach", StringComparison.Ordinal))
                break;
            if (words.StartsWith("so", StringComparison.Ordinal) || words.Contains("doc lap", StringComparison.Ordinal) || IsDayOfIssue(words))
                end = at;
        }

        return end;
    }

    private static bool IsDayOfIssue(string words) =>
        words.Contains("ngay", StringComparison.Ordinal)
        && words.Contains("thang", StringComparison.Ordinal)
        && words.Contains("nam", StringComparison.Ordinal);

    private static string Folded(Row row) => SearchText.Fold(row.Text).TrimStart();
}
