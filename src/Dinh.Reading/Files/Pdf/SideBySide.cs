using Dinh.Law.Text;

namespace Dinh.Reading.Files.Pdf;

/// <summary>Puts the two columns of a paper's head, and of its recipients beside the signature, one after the other.</summary>
internal static class SideBySide
{
    private const int LongestHead = 9;

    // Folded: the motto stands to the right in the head of every paper.
    private static readonly string[] Motto = ["cong hoa xa hoi", "dang cong san"];

    public static List<Row> Arrange(List<Row> rows, Page page)
    {
        var arranged = page.Number == 1 ? Head(rows) : rows;
        var foot = arranged.FindIndex(row => row.Segments().Any(part => Folded(part).StartsWith("noi nhan", StringComparison.Ordinal)));
        return foot < 0 ? arranged : Foot(arranged, foot, page);
    }

    private static List<Row> Head(List<Row> rows)
    {
        var motto = rows.FindIndex(row => Motto.Any(words => Folded(row).Contains(words, StringComparison.Ordinal)));
        if (motto is < 0 or > LongestHead)
            return rows;

        var right = rows[motto].Segments()[^1].Left;
        var left = rows.Take(motto + 2).SelectMany(row => row.Segments()).Where(part => part.Right < right).Select(part => part.Right);
        var split = (right + left.DefaultIfEmpty(right - 1).Max()) / 2;
        var end = LastOfHead(rows, motto);
        return [.. Halves(rows[..(end + 1)], split), .. rows[(end + 1)..]];
    }

    /// <summary>The head ends with the number, or with the place and day.</summary>
    private static int LastOfHead(List<Row> rows, int motto)
    {
        var end = motto;
        for (var at = motto; at < Math.Min(rows.Count, motto + LongestHead); at++)
        {
            var words = Folded(rows[at]);
            if (words.StartsWith("so", StringComparison.Ordinal) || words.Contains("doc lap", StringComparison.Ordinal) || IsDayOfIssue(words))
                end = at;
            if (words.StartsWith("ke hoach", StringComparison.Ordinal))
                break;
        }

        return end;
    }

    private static bool IsDayOfIssue(string words) =>
        words.Contains("ngay", StringComparison.Ordinal)
        && words.Contains("thang", StringComparison.Ordinal)
        && words.Contains("nam", StringComparison.Ordinal);

    private static List<Row> Foot(List<Row> rows, int foot, Page page)
    {
        var start = rows[foot].Segments().First(part => Folded(part).StartsWith("noi nhan", StringComparison.Ordinal)).Left;
        var right = rows.Skip(foot)
            .SelectMany(row => row.Segments())
            .Where(part => part.Left > start + (0.3 * page.Width))
            .Select(part => part.Left)
            .DefaultIfEmpty(page.Width)
            .Min();
        var split = right - 1;

        // The signer's office may stand a little higher than the recipients.
        var first = foot;
        while (first > 0 && foot - first < 4 && rows[first - 1].Left > split)
            first--;

        var after = rows.FindIndex(foot, row => row.Left < split && row.Right > split && row.Segments().Count == 1);
        var end = after < 0 ? rows.Count : after;
        return [.. rows[..first], .. Halves(rows[first..end], split), .. rows[end..]];
    }

    private static IEnumerable<Row> Halves(List<Row> rows, double split)
    {
        var words = rows.ConvertAll(row => row.Segments().ToLookup(part => part.Words[0].Left < split));
        return words
            .SelectMany(row => row[true].Take(1).Select(_ => Joined(row[true])))
            .Concat(words.SelectMany(row => row[false].Take(1).Select(_ => Joined(row[false]))));
    }

    private static Row Joined(IEnumerable<Row> parts) => new(parts.SelectMany(part => part.Words));

    private static string Folded(Row row) => SearchText.Fold(row.Text).TrimStart();
}
