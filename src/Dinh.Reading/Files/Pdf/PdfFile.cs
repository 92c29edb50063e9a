namespace Dinh.Reading.Files.Pdf;

/// <summary>Reads a PDF.</summary>
internal static class PdfFile
{
    public static Task<SourceText> ReadAsync(byte[] bytes, string name, CancellationToken stop) => throw new UnreadableException("file.no-converter");
}
