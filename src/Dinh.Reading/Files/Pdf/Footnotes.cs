namespace Dinh.Reading.Files.Pdf;

/// <summary>Finds the footnotes at the bottom of a page: smaller letters, and the first row begins with a raised number.</summary>
internal static class Footnotes
{
    /// <returns>The row from which all are footnotes; the number of rows when there are none.</returns>
    public static int From(IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
            return 0;

        var usual = rows.Select(row => row.Height).Order().ElementAt(rows.Count / 2);
        var first = rows.Count;
        for (var at = rows.Count - 1; at > 0 && IsSmall(rows[at], usual); at--)
        {
            if (BeginsWithRaisedNumber(rows[at]))
                first = at;
        }

        return first;
    }

    // The number of the page may stand below the notes, in full size.
    private static bool IsSmall(Row row, double usual) => row.Height < 0.92 * usual || row.Text.Trim().All(char.IsAsciiDigit);

    private static bool BeginsWithRaisedNumber(Row row) => row.Words.Count > 1 && row.Words[0].IsNumber && row.Words[0].Height < 0.8 * row.Words[1].Height;
}
