namespace Dinh.Reading.Files.Pdf;

/// <summary>Writes a page's rows as lines: what stands side by side one after another, footnotes apart.</summary>
internal static class PageReader
{
    // A row farther below the last than this many heights has an empty line before it.
    private const double Air = 1.9;

    public static void Read(Page page, LineList lines)
    {
        var rows = Row.Of(page.Words);
        if (rows.Count == 0)
            return;

        var notes = Footnotes.From(rows);
        var body = SideBySide.Arrange(rows[..notes], page);
        var margin = body.Select(row => row.Left).DefaultIfEmpty().Min();
        Row? above = null;
        foreach (var row in body)
        {
            if (above is not null && row.Top - above.Top > Air * above.Height)
                lines.Text("");
            lines.Text(Indent(row, margin) + Row.TextOf([.. row.Words.Where((word, at) => at == 0 || !row.IsRaised(word))]));
            above = row;
        }

        foreach (var note in rows[notes..])
            lines.Footnote(note.Text);
    }

    /// <summary>As many spaces as fit: the first line of a paragraph is seen to begin farther in.</summary>
    private static string Indent(Row row, double margin) => new(' ', (int)Math.Round(Math.Clamp((row.Left - margin) / (row.Height * 0.4), 0, 60)));
}
