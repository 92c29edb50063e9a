namespace Dinh.Reading.Files;

/// <summary>What a file is, by its first bytes and by its name, which must agree.</summary>
internal enum FileType
{
    Plain,
    Docx,
    Pdf,
}

internal static class FileTypes
{
    // A PDF reader looks for the header this far into a file, so nothing else that we accept may hold one there.
    private const int PdfHeaderWithin = 1_024;
    private static readonly string[] Older = [".doc", ".rtf", ".odt", ".dot", ".docm", ".wps"];

    /// <exception cref="UnreadableException">The type is not read, or name and content disagree.</exception>
    public static FileType Of(byte[] bytes, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (Older.Contains(ending))
            throw new UnreadableException("file.save-as-docx");

        FileType type = ending switch
        {
            ".txt" or ".md" => FileType.Plain,
            ".docx" => FileType.Docx,
            ".pdf" => FileType.Pdf,
            _ => throw new UnreadableException("file.type-unknown"),
        };
        if (bytes.Length == 0)
            throw new UnreadableException("file.empty");
        if (Disagreement(type, bytes) is { } code)
            throw new UnreadableException(code);
        return type;
    }

    private static string? Disagreement(FileType type, ReadOnlySpan<byte> bytes)
    {
        if (IsOle(bytes))
            return type == FileType.Docx ? InsideOle(bytes) : "file.type-mismatch";
        if (bytes.StartsWith("{\\rtf"u8))
            return "file.save-as-docx";

        return type switch
        {
            FileType.Docx when !IsZip(bytes) || HoldsPdfHeader(bytes) => "file.type-mismatch",
            FileType.Pdf when !IsPdf(bytes) || EndsAsZip(bytes) => "file.type-mismatch",
            FileType.Plain when IsZip(bytes) || HoldsPdfHeader(bytes) || EndsAsZip(bytes) => "file.type-mismatch",
            _ => null,
        };
    }

    private static bool IsOle(ReadOnlySpan<byte> bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Word locks a .docx by wrapping it in the container of its older format.</summary>
    private static string InsideOle(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? "file.encrypted" : "file.save-as-docx";

    private static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    private static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    private static bool HoldsPdfHeader(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>A zip is found from its end: whatever stands before, this file opens as one.</summary>
    private static bool EndsAsZip(ReadOnlySpan<byte> bytes)
    {
        const int Record = 22;
        for (var at = bytes.Length - Record; at >= 0 && at >= bytes.Length - Record - ushort.MaxValue; at--)
        {
            if (bytes[at..].StartsWith("PK\u0005\u0006"u8) && at + Record + BitConverter.ToUInt16(bytes[(at + 20)..]) == bytes.Length)
                return true;
        }

        return false;
    }
}
