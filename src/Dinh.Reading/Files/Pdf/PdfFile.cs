namespace Dinh.Reading.Files.Pdf;

/// <summary>Reads a PDF through pdftotext.</summary>
internal static class PdfFile
{
    public static async Task<SourceText> ReadAsync(byte[] bytes, string name, CancellationToken stop)
    {
        using var poppler = new Poppler(bytes);
        var pages = await PagesAsync(poppler, stop);
        var tables = await DrawnPages.TablesAsync(poppler, pages, stop);
        var lines = new LineList();
        var reader = new PageReader(lines);
        foreach (var page in pages)
        {
            stop.ThrowIfCancellationRequested();
            lines.Page = page.Number;
            var drawn = tables[page.Number].ToList();
            reader.Read(page, [.. drawn.Concat(OpenTables.On(page, drawn)).OrderBy(table => table.Rows[0])]);
        }

        reader.Finish();
        return lines.ToSource(name, hasPages: true);
    }

    private static async Task<IReadOnlyList<Page>> PagesAsync(Poppler poppler, CancellationToken stop)
    {
        var words = new WordList();
        await poppler.RunAsync("pdftotext", ["-bbox", "-enc", "UTF-8", "-l", $"{FileCaps.Pages + 1}"], words.Take, stop);
        if (words.Pages.Count == 0)
            throw new UnreadableException("file.broken");
        if (words.Pages.TrueForAll(page => page.Words.Count == 0))
            throw new UnreadableException("file.no-text");

        words.MendLetters();
        return words.Pages;
    }
}
