using System.IO.Compression;
using System.Text;
using Dinh.App.Web.Safety;
using Dinh.Law;

namespace Dinh.App.Features.Duties.SupplyEvidence;

/// <summary>A file put forward as evidence: its name's ending and its bytes must say the same, and only quiet types are taken.</summary>
public sealed record EvidenceFile(string Name, byte[] Content)
{
    public const int MostBytes = 20 << 20;

    private static readonly Dictionary<string, (string Type, Func<byte[], bool> Is)> Known = new()
    {
        [".pdf"] = ("application/pdf", b => Begins(b, "%PDF-"u8)),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b => Holds(b, "word/document.xml")),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b => Holds(b, "xl/workbook.xml")),
        [".odt"] = ("application/vnd.oasis.opendocument.text", b => Holds(b, "content.xml")),
        [".ods"] = ("application/vnd.oasis.opendocument.spreadsheet", b => Holds(b, "content.xml")),
        [".jpg"] = ("image/jpeg", b => Begins(b, [0xFF, 0xD8, 0xFF])),
        [".jpeg"] = ("image/jpeg", b => Begins(b, [0xFF, 0xD8, 0xFF])),
        [".png"] = ("image/png", b => Begins(b, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        [".txt"] = ("text/plain; charset=utf-8", IsText),
    };

    /// <summary>What a browser's file dialogue offers.</summary>
    public static string Accepted => string.Join(',', Known.Keys);

    /// <summary>The type under which a file of this name is served: what its bytes were when it was taken.</summary>
    public static string TypeOf(string name) => Known.TryGetValue(EndingOf(name), out var known) ? known.Type : "application/octet-stream";

    public Refusal? Refused =>
        Content.Length > MostBytes ? new("evidence.file-too-large")
        : Content.Length > 0 && Known.TryGetValue(EndingOf(Name), out var known) && known.Is(Content) ? null
        : new("evidence.file-type");

    /// <summary>The file as a browser sent it, under one plain name.</summary>
    public static async Task<EvidenceFile> OfAsync(IFormFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);

        // One byte more than is taken is enough to know that it is too large.
        var bytes = new byte[Math.Min(file.Length, MostBytes + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, stop);
        return new(PlainName.Of(file.FileName), bytes);
    }

    private static string EndingOf(string name) => Path.GetExtension(name).ToLowerInvariant();

    private static bool Begins(byte[] content, ReadOnlySpan<byte> mark) => content.AsSpan().StartsWith(mark);

    // An archive that begins as one but is none, or holds macros, is no paper.
    private static bool Holds(byte[] content, string part)
    {
        if (!Begins(content, "PK\u0003\u0004"u8))
            return false;

        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return archive.GetEntry(part) is not null && archive.Entries.All(e => !e.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsText(byte[] content)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
            return !text.Contains('\0') && !text.Contains("%PDF-", StringComparison.Ordinal) && !text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
