using Dinh.Law.Text;

namespace Dinh.Reading.Files.Pdf;

/// <summary>The foot of a paper on a page: what comes before it, the recipients, the signature beside them, and what comes after.</summary>
internal sealed record FootColumns(List<Row> Before, List<Row> Recipients, List<Row> Signature, List<Row> After)
{
    // Of the page's width, from the left of the recipients: the signature stands beyond.
    private const double Beyond = 0.3;

    // Rows by which the signer's office may stand higher than the recipients.
    private const int Higher = 4;

    public static FootColumns Of(List<Row> rows, Page page)
    {
        var foot = rows.FindIndex(row => row.Segments().Any(BeginsRecipients));
        if (foot < 0)
            return new(rows, [], [], []);

        var start = rows[foot].Segments().First(BeginsRecipients).Left;
        var annex = rows.FindIndex(foot, row => SearchText.Fold(row.Text).TrimStart().StartsWith("phu luc", StringComparison.Ordinal));
        var end = annex < 0 ? rows.Count : annex;
        var split =
            rows[foot..end]
                .SelectMany(row => row.Segments())
                .Where(part => part.Left > start + (Beyond * page.Width))
                .Select(part => part.Left)
                .DefaultIfEmpty(page.Width)
                .Min() - 1;

        var whole = rows.FindIndex(foot, end - foot, row => row.Left < split && row.Right > split && row.Segments().Count == 1);
        if (whole >= 0)
            end = whole;
        var first = foot;
        while (first > 0 && foot - first < Higher && rows[first - 1].Left > split)
            first--;
        return new(rows[..first], [.. Row.LeftOf(split, rows[first..end])], [.. Row.RightOf(split, rows[first..end])], rows[end..]);
    }

    private static bool BeginsRecipients(Row part) => SearchText.Fold(part.Text).TrimStart().StartsWith("noi nhan", StringComparison.Ordinal);
}
