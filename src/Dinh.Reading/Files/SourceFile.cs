using Dinh.Law;

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
        using var reader = new StreamReader(content, leaveOpen: true);
        return new(SourceText.Of(await reader.ReadToEndAsync(stop), name), null);
    }

    /// <param name="Text">The lines; null when refused.</param>
    /// <param name="Refusal">Why the file cannot be read: "file.too-large", "file.encrypted", "file.broken", "file.not-text", …</param>
    public sealed record Opened(SourceText? Text, Refusal? Refusal);
}
