using Dinh.Law;
using Dinh.Reading.Files.Tables;

namespace Dinh.Reading.Files;

/// <summary>The words of a .docx, .pdf, .xlsx, .csv, .txt or .md in reading order, for whoever looks for one of them. What cannot be read is a <see cref="Refusal"/>, never an exception.</summary>
public static class FileWords
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="content">The file's bytes.</param>
    /// <param name="name">Its name, whose ending must agree with the content.</param>
    /// <param name="longest">How many letters are wanted at most; the beginning is given.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<Said> ReadAsync(byte[] content, string name, int longest, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        var (lines, refusal) = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".xlsx" => OfBook(TableFile.OpenBook(content, name)),
            ".csv" => OfTable(TableFile.Open(content, name)),
            _ => await OfTextAsync(content, name, stop),
        };
        return lines is null ? new("", refusal) : new(Cut(string.Join('\n', lines.Where(l => !string.IsNullOrWhiteSpace(l))), longest), null);
    }

    private static (IEnumerable<string>? Lines, Refusal? Refusal) OfBook(TableFile.OpenedBook book) =>
        (book.Leaves?.SelectMany(l => l.Rows.Select(LineOf).Prepend(l.Name)), book.Refusal);

    private static (IEnumerable<string>? Lines, Refusal? Refusal) OfTable(TableFile.Opened table) => (table.Rows?.Select(LineOf), table.Refusal);

    private static string LineOf(TableRow row) => string.Join(" | ", row.Cells.Where(c => !string.IsNullOrWhiteSpace(c)));

    private static async Task<(IEnumerable<string>? Lines, Refusal? Refusal)> OfTextAsync(byte[] content, string name, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            var opened = await SourceFile.OpenAsync(stream, name, patience.Token);
            return (opened.Text?.Lines.Select(l => l.Text), opened.Refusal);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (null, new("file.too-slow"));
        }
    }

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    /// <param name="Text">The words; empty when refused.</param>
    /// <param name="Refusal">Why the file cannot be read.</param>
    public sealed record Said(string Text, Refusal? Refusal);
}
