namespace Dinh.Reading.Files.Pdf;

/// <summary>Reads a PDF through pdftotext.</summary>
internal static class PdfFile
{
    public static async Task<SourceText> ReadAsync(byte[] bytes, string name, CancellationToken stop)
    {
        using var poppler = new Poppler(bytes);
        var words = new WordList();
        await poppler.RunAsync("pdftotext", ["-bbox", "-enc", "UTF-8", "-l", $"{FileCaps.Pages + 1}"], words.Take, stop);
        if (words.Pages.Count == 0)
            throw new UnreadableException("file.broken");
        if (words.Pages.TrueForAll(page => page.Words.Count == 0))
            throw new UnreadableException("file.no-text");

        var tables = await DrawnPages.TablesAsync(poppler, words.Pages, stop);
        var lines = new LineList();
        var reader = new PageReader(lines);
        foreach (var page in words.Pages)
        {
            stop.ThrowIfCancellationRequested();
            lines.Page = page.Number;
            reader.Read(page, tables[page.Number]);
        }

        reader.Finish();
        return lines.ToSource(name, hasPages: true);
    }
}
