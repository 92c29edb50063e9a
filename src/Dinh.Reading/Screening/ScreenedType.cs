using Dinh.Reading.Files;

namespace Dinh.Reading.Screening;

/// <summary>What can be looked through.</summary>
internal enum ScreenedType
{
    Text,
    Word,
    Book,
    Pdf,
    Jpeg,
    Png,
    Webp,
}

internal static class ScreenedTypes
{
    private static readonly string[] OlderWord = [".doc", ".rtf", ".odt", ".dot", ".docm", ".dotm", ".wps"];
    private static readonly string[] OlderBook = [".xls", ".xlsm", ".xlsb", ".ods"];

    public static ScreenedType Of(ReadOnlySpan<byte> bytes, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (OlderWord.Contains(ending))
            throw new UnreadableException("file.save-as-docx");
        if (OlderBook.Contains(ending))
            throw new UnreadableException("file.save-as-xlsx");
        if (bytes.Length == 0)
            throw new UnreadableException("file.empty");
        if (bytes.Length > FileCaps.Bytes)
            throw new UnreadableException("file.too-large");

        var type = ByName(ending) ?? throw new UnreadableException("file.not-screened");
        return Fits(type, bytes) ? type : throw new UnreadableException(Locked(bytes) ? "file.encrypted" : "file.type-mismatch");
    }

    /// <summary>By content alone: a file inside another has no name that can be relied on.</summary>
    public static ScreenedType? Inside(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return bytes.IndexOf("xl/workbook.xml"u8) >= 0 ? ScreenedType.Book
                : bytes.IndexOf("word/document.xml"u8) >= 0 ? ScreenedType.Word
                : null;
        foreach (var type in (ScreenedType[])[ScreenedType.Pdf, ScreenedType.Jpeg, ScreenedType.Png, ScreenedType.Webp])
        {
            if (Fits(type, bytes))
                return type;
        }

        return ByName(Path.GetExtension(name).ToLowerInvariant()) is ScreenedType.Text && bytes.IndexOf((byte)0) < 0 ? ScreenedType.Text : null;
    }

    private static ScreenedType? ByName(string ending) =>
        ending switch
        {
            ".txt" or ".md" or ".csv" or ".htm" or ".html" => ScreenedType.Text,
            ".docx" => ScreenedType.Word,
            ".xlsx" => ScreenedType.Book,
            ".pdf" => ScreenedType.Pdf,
            ".jpg" or ".jpeg" => ScreenedType.Jpeg,
            ".png" => ScreenedType.Png,
            ".webp" => ScreenedType.Webp,
            _ => null,
        };

    private static bool Fits(ScreenedType type, ReadOnlySpan<byte> bytes) =>
        type switch
        {
            ScreenedType.Word or ScreenedType.Book => bytes.StartsWith("PK\u0003\u0004"u8),
            ScreenedType.Pdf => bytes[..Math.Min(1_024, bytes.Length)].IndexOf("%PDF-"u8) >= 0,
            ScreenedType.Jpeg => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
            ScreenedType.Png => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            ScreenedType.Webp => bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8),
            _ => !bytes.StartsWith("PK\u0003\u0004"u8) && !bytes.StartsWith("%PDF-"u8) && !IsOle(bytes),
        };

    private static bool IsOle(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    private static bool Locked(ReadOnlySpan<byte> bytes) => IsOle(bytes) && bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
}
