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

/// <summary>One sheet of a workbook that somebody sent.</summary>
public sealed record TableLeaf(string Name, IReadOnlyList<TableRow> Rows);

/// <summary>Opens an .xlsx (its first visible sheet), .csv or .txt as rows of cells. What cannot be read is a <see cref="Refusal"/>, never an exception.</summary>
public static class TableFile
{
    /// <summary>What a browser's file dialogue offers.</summary>
    public const string Accepted = ".xlsx,.csv,.txt";

    // A report form has a sheet for each of its registers; nobody turns over a hundred.
    private const int MostLeaves = 100;

    private static readonly string[] Older = [".xls", ".xlsm", ".xlsb", ".ods"];

    /// <param name="content">The file's bytes.</param>
    /// <param name="name">Its name, whose ending must agree with the content.</param>
    public static Opened Open(byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (rows, refusal) = Tried(() => Read(content, EndingOf(name)));
        return new(rows, refusal);
    }

    /// <summary>All visible sheets of an .xlsx, in the order of their tabs.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">Its name, whose ending must agree with the content.</param>
    public static OpenedBook OpenBook(byte[] content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (leaves, refusal) = Tried(() => ReadBook(content, EndingOf(name)));
        return new(leaves, refusal);
    }

    private static string EndingOf(string name) => Path.GetExtension(name).ToLowerInvariant();

    private static (T? Read, Refusal? Refusal) Tried<T>(Func<T> read)
        where T : class
    {
        try
        {
            return (read(), null);
        }
        catch (UnreadableException unreadable)
        {
            return (null, new(unreadable.Code));
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            return (null, new("file.broken"));
        }
    }

    private static void Check(byte[] content, string ending)
    {
        if (Older.Contains(ending))
            throw new UnreadableException("file.save-as-xlsx");
        if (content.Length > FileCaps.Bytes)
            throw new UnreadableException("file.too-large");
    }

    private static List<TableLeaf> ReadBook(byte[] content, string ending)
    {
        Check(content, ending);
        if (ending != ".xlsx" || !content.AsSpan().StartsWith("PK\u0003\u0004"u8))
            throw new UnreadableException(content.Length == 0 ? "file.empty" : "file.type-mismatch");

        return [.. XlsxFile.Read(content, MostLeaves).Select(l => new TableLeaf(l.Name, l.Rows))];
    }

    private static List<TableRow> Read(byte[] content, string ending)
    {
        Check(content, ending);
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

    /// <param name="Leaves">The sheets; null when refused.</param>
    /// <param name="Refusal">Why the file cannot be read.</param>
    public sealed record OpenedBook(IReadOnlyList<TableLeaf>? Leaves, Refusal? Refusal);

    /// <param name="Rows">The rows, blank ones among them; null when refused.</param>
    /// <param name="Refusal">Why the file cannot be read.</param>
    public sealed record Opened(IReadOnlyList<TableRow>? Rows, Refusal? Refusal);
}
