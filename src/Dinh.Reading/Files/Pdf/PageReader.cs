namespace Dinh.Reading.Files.Pdf;

/// <summary>Writes pages as lines: what stands side by side one after another, tables as rows, footnotes apart.</summary>
internal sealed class PageReader(LineList lines)
{
    // A row farther below the last than this many heights has an empty line before it.
    private const double Air = 1.9;

    private readonly TableWriter tables = new(lines);

    // A signature whose recipients may go on over the page.
    private List<Row> signature = [];

    private TextArea area = TextArea.Of([]);

    // Whether the last row of running text filled its line, also on the page before.
    private bool isFull;

    public void Read(Page page, IEnumerable<DrawnTable> drawn)
    {
        var waiting = new Queue<DrawnTable>(drawn.Where((table, at) => !table.IsOneRow || (at == 0 && tables.GoesOn(table))));
        var rows = Row.Of(page.Words.Where(word => !waiting.Any(table => table.Holds(word))));
        rows.RemoveAll(IsCutOff);
        var notes = Footnotes.From(rows);
        area = TextArea.Of(rows[..notes]);
        Row? above = null;

        // What the page before left over stands higher than anything here, however low it stood there.
        var leftOver = signature;
        foreach (var row in Arranged(rows[..notes], page))
        {
            while (waiting.TryPeek(out var table) && table.Rows[0] < row.Top && !leftOver.Contains(row))
                Write(waiting.Dequeue(), page, above);
            Write(row, above, Margin(rows));
            above = row;
        }

        while (waiting.TryDequeue(out var table))
            Write(table, page, above);
        foreach (var note in rows[notes..])
            lines.Footnote(note.Text);
    }

    public void Finish()
    {
        tables.End();
        Row? above = null;
        foreach (var row in signature)
        {
            Write(row, above, 0);
            above = row;
        }
    }

    private List<Row> Arranged(List<Row> rows, Page page)
    {
        var heads = page.Number == 1 ? HeadColumns.Arrange(rows) : rows;
        var rest = signature.Count == 0 ? 0 : RecipientsGoingOn(heads);
        var foot = FootColumns.Of([.. heads[..rest], .. signature, .. heads[rest..]], page);
        signature = foot.After.TrueForAll(row => IsPageNumber(row.Text)) ? foot.Signature : [];
        return [.. foot.Before, .. foot.Recipients, .. signature.Count > 0 ? [] : foot.Signature, .. foot.After];
    }

    /// <summary>How many rows at the top of the page still belong to the recipients on the page before.</summary>
    private int RecipientsGoingOn(List<Row> rows)
    {
        var split = signature.Min(row => row.Left);
        var first = rows.FindIndex(row => !IsPageNumber(row.Text));
        return first >= 0 && rows[first].Text.TrimStart().StartsWith('-') ? rows.TakeWhile(row => row.Right < split || IsPageNumber(row.Text)).Count() : 0;
    }

    private static double Margin(List<Row> rows) => rows.Select(row => row.Left).DefaultIfEmpty().Min();

    private void Write(Row row, Row? above, double margin)
    {
        // The number of a page stands between two halves of a table without parting them.
        if (!IsPageNumber(row.Text))
            tables.End();
        if (above is not null && row.Top - above.Top > Air * above.Height)
            lines.Text("");
        lines.Text(
            Indent(row, margin) + Row.TextOf([.. row.Words.Where((word, at) => at == 0 || !row.IsRaised(word))]),
            goesOn: isFull && area.IsAtMargin(row) && !FootColumns.BeginsRecipients(row)
        );
        if (!IsPageNumber(row.Text))
            isFull = area.IsFull(row);
    }

    private void Write(DrawnTable table, Page page, Row? above)
    {
        tables.Write(table, TableCells.Of(table, page.Words), isFirstOnPage: above is null || IsPageNumber(above.Text));
        isFull = false;
    }

    /// <summary>One letter alone: browsers print the tip of a tall letter on the page before its line.</summary>
    private static bool IsCutOff(Row row) => row.Words.Count == 1 && row.Text.Length == 1 && char.IsLetter(row.Text[0]);

    private static bool IsPageNumber(string text) => text.Trim().All(letter => char.IsAsciiDigit(letter) || letter is '-' or '–' or ' ');

    /// <summary>As many spaces as fit: the first line of a paragraph is seen to begin farther in.</summary>
    private static string Indent(Row row, double margin) => new(' ', (int)Math.Round(Math.Clamp((row.Left - margin) / (row.Height * 0.4), 0, 60)));
}
