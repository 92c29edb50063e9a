using System.Xml;
using Dinh.Law;
using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Files.Tables;

/// <summary>One row of a table that somebody sent.</summary>
/// <param name="Line">The line of the text or the row of the sheet that it begins on, from 1.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>Opens an .xlsx (its first visible sheet), .csv or .txt as rows of cells. What cannot be read is a <see cref="Refusal"/>, never an exception.</summary>
public static class TableFile
{
    /// <summary>What a browser's file dialogue offers.</summary>
    public const string Accepted = ".xlsx,.csv,.txt";

    private static readonly string[] Older = [".xls", ".xlsm", ".xlsb", ".ods"];

    /// <param name="content">The file's bytes.</param>
    /// <param name="name">Its name, whose ending must agree with the content.</param>
    public static Opened Open(byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            return new(Read(content, Path.GetExtension(name).ToLowerInvariant()), null);
        }
        catch (UnreadableException unreadable)
        {
            return new(null, new(unreadable.Code));
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            return new(null, new("file.broken"));
        }
    }

    private static List<TableRow> Read(byte[] content, string ending)
    {
        if (Older.Contains(ending))
            throw new UnreadableException("file.save-as-xlsx");
        if (content.Length > FileCaps.Bytes)
            throw new UnreadableException("file.too-large");

        var isZip = content.AsSpan().StartsWith("PK\u0003\u0004"u8);
        return ending switch
        {
            ".xlsx" when isZip => XlsxFile.Read(content),
            ".csv" or ".txt" when !isZip => TextOf(content),
            ".xlsx" or ".csv" or ".txt" => throw new UnreadableException(content.Length == 0 ? "file.empty" : "file.type-mismatch"),
            _ => throw new UnreadableException("file.no-table"),
        };
    }

    private static List<TableRow> TextOf(byte[] content)
    {
        var text = Encodings.Decode(content) ?? throw new UnreadableException("file.encoding");
        FileCaps.CheckLength(text.Length);
        return new CsvText(text.TrimStart('\ufeff')).Rows() ?? throw new UnreadableException("file.open-quote");
    }

    /// <param name="Rows">The rows, blank ones among them; null when refused.</param>
    /// <param name="Refusal">Why the file cannot be read.</param>
    public sealed record Opened(IReadOnlyList<TableRow>? Rows, Refusal? Refusal);
}
