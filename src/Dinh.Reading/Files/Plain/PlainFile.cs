namespace Dinh.Reading.Files.Plain;

/// <summary>Reads .txt and .md.</summary>
internal static class PlainFile
{
    // A stray control character survives many conversions; more than one in so many letters is a binary file.
    private const int LettersForAControl = 500;

    public static SourceText Read(byte[] bytes, string name)
    {
        var text = Encodings.Decode(bytes) ?? throw new UnreadableException("file.encoding");
        if (text.Contains('\0') || text.Count(IsControl) > text.Length / LettersForAControl)
            throw new UnreadableException("file.not-text");

        FileCaps.CheckLength(text.Length);
        var source = SourceText.Of(text, name);
        FileCaps.CheckLines(source.Lines.Count);
        FileCaps.CheckPages(source.Lines[^1].Page);
        return source;
    }

    private static bool IsControl(char letter) => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085');
}
