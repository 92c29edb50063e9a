namespace Dinh.Reading.Files.Pdf;

/// <summary>Writes pages as lines: what stands side by side one after another, tables as rows, footnotes apart.</summary>
internal sealed class PageReader(LineList lines)
{
    // A row farther below the last than this many heights has an empty line before it.
    private const double Air = 1.9;

    private readonly TableWriter tables = new(lines);

    public void Read(Page page, IEnumerable<DrawnTable> drawn)
    {
        var waiting = new Queue<DrawnTable>(drawn.Where((table, at) => !table.IsOneRow || (at == 0 && tables.GoesOn(table))));
        var rows = Row.Of(page.Words.Where(word => !waiting.Any(table => table.Holds(word))));
        var notes = Footnotes.From(rows);
        var body = SideBySide.Arrange(rows[..notes], page);
        var margin = body.Select(row => row.Left).DefaultIfEmpty().Min();
        Row? above = null;
        foreach (var row in body)
        {
            while (waiting.TryPeek(out var table) && table.Rows[0] < row.Top)
                Write(waiting.Dequeue(), page, above);
            Write(row, above, margin);
            above = row;
        }

        while (waiting.TryDequeue(out var table))
            Write(table, page, above);
        foreach (var note in rows[notes..])
            lines.Footnote(note.Text);
    }

    public void Finish() => tables.End();

    private void Write(Row row, Row? above, double margin)
    {
        // The number of a page stands between two halves of a table without parting them.
        if (!IsPageNumber(row.Text))
            tables.End();
        if (above is not null && row.Top - above.Top > Air * above.Height)
            lines.Text("");
        lines.Text(Indent(row, margin) + Row.TextOf([.. row.Words.Where((word, at) => at == 0 || !row.IsRaised(word))]));
    }

    private void Write(DrawnTable table, Page page, Row? above) =>
        tables.Write(table, TableCells.Of(table, page.Words), isFirstOnPage: above is null || IsPageNumber(above.Text));

    private static bool IsPageNumber(string text) => text.Trim().All(letter => char.IsAsciiDigit(letter) || letter is '-' or '–' or ' ');

    /// <summary>As many spaces as fit: the first line of a paragraph is seen to begin farther in.</summary>
    private static string Indent(Row row, double margin) => new(' ', (int)Math.Round(Math.Clamp((row.Left - margin) / (row.Height * 0.4), 0, 60)));
}
