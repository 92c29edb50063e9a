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

        var end = IndexOr(rows.Count, rows.FindIndex(foot, row => Folded(row).StartsWith("phu luc", StringComparison.Ordinal)));
        var split = Split(rows[foot..end], page);
        end = IndexOr(end, rows.FindIndex(foot, end - foot, row => row.Left < split && row.Right > split && row.Segments().Count == 1));
        var first = foot;
        while (first > 0 && foot - first < Higher && rows[first - 1].Left > split)
            first--;
        return new(rows[..first], Row.Anew(Row.LeftOf(split, rows[first..end])), Row.Anew(Row.RightOf(split, rows[first..end])), rows[end..]);
    }

    /// <summary>Where the signature's column begins.</summary>
    private static double Split(List<Row> foot, Page page)
    {
        var start = foot[0].Segments().First(BeginsRecipients).Left;
        var beyond = foot.SelectMany(row => row.Segments()).Select(part => part.Left).Where(left => left > start + (Beyond * page.Width));
        return beyond.DefaultIfEmpty(page.Width).Min() - 1;
    }

    private static int IndexOr(int otherwise, int index) => index < 0 ? otherwise : index;

    public static bool BeginsRecipients(Row part) => Folded(part).StartsWith("noi nhan", StringComparison.Ordinal);

    private static string Folded(Row row) => SearchText.Fold(row.Text).TrimStart();
}
