using Dinh.Law;
using Dinh.Reading.Files.Docx;
using Dinh.Reading.Files.Pdf;
using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Files;

/// <summary>Opens a .txt, .md, .docx or .pdf as lines. What cannot be read is a <see cref="Refusal"/>, never an exception.</summary>
public static class SourceFile
{
    /// <summary>Reads the whole file within the caps on size, depth, pages and time.</summary>
    /// <param name="content">The file's bytes; read once, from where it stands.</param>
    /// <param name="name">The file's name, whose ending must agree with the content.</param>
    /// <param name="stop">Ends the reading, and the converter's process with it.</param>
    public static async Task<Opened> OpenAsync(Stream content, string name, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            var bytes = await BytesOfAsync(content, stop);
            var text = await ReadAsync(bytes, name, stop);
            return text.Lines.Any(line => !string.IsNullOrWhiteSpace(line.Text)) ? new(text, null) : Refused("file.empty");
        }
        catch (UnreadableException unreadable)
        {
            return Refused(unreadable.Code);
        }
    }

    private static Task<SourceText> ReadAsync(byte[] bytes, string name, CancellationToken stop) =>
        FileTypes.Of(bytes, name) switch
        {
            FileType.Docx => Task.FromResult(DocxFile.Read(bytes, name, stop)),
            FileType.Pdf => PdfFile.ReadAsync(bytes, name, stop),
            _ => Task.FromResult(PlainFile.Read(bytes, name)),
        };

    private static async Task<byte[]> BytesOfAsync(Stream content, CancellationToken stop)
    {
        using var held = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await content.ReadAsync(buffer, stop)) > 0; )
        {
            held.Write(buffer, 0, read);
            if (held.Length > FileCaps.Bytes)
                throw new UnreadableException("file.too-large");
        }

        return held.ToArray();
    }

    private static Opened Refused(string code) => new(null, new(code));

    /// <param name="Text">The lines; null when refused.</param>
    /// <param name="Refusal">Why the file cannot be read: "file.too-large", "file.encrypted", "file.broken", "file.not-text", …</param>
    public sealed record Opened(SourceText? Text, Refusal? Refusal);
}
