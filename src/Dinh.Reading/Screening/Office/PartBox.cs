using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Dinh.Reading.Files;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Office;

/// <summary>
/// All parts of a .docx or .xlsx, held to be looked through and written again. The caps of <see cref="FileCaps"/> hold for what truly unfolds,
/// and more tightly for markup, which is held as a tree.
/// </summary>
internal sealed class PartBox
{
    // A thousand pages of Word are about 30 MB of markup; as a tree it takes some ten times as much.
    private const long MarkupBytes = 64L * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        CheckCharacters = false,
    };

    private readonly Dictionary<string, byte[]> bytes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XDocument> trees = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> order = [];

    public PartBox(byte[] file, Budget budget)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > FileCaps.Parts)
            throw new UnreadableException("file.bomb");

        var markup = 0L;
        foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            var part = Unfolded(entry, file.Length);
            budget.Take(part.Length);
            markup += IsMarkup(entry.FullName) ? part.Length : 0;
            if (markup > MarkupBytes)
                throw new UnreadableException("file.too-long");
            if (!bytes.TryAdd(Named(entry.FullName), part))
                throw new UnreadableException("file.broken");
            order.Add(Named(entry.FullName));
        }

        Comment = zip.Comment;
        Appended = Beside(file);
    }

    /// <summary>The parts that are there, in the order of the file.</summary>
    public IReadOnlyList<string> Names => [.. order.Where(bytes.ContainsKey)];

    public string Comment { get; }

    /// <summary>How many bytes stand before the package begins or behind its end.</summary>
    public int Appended { get; }

    public bool Has(string name) => bytes.ContainsKey(name);

    public byte[] Bytes(string name) => bytes[name];

    public void Replace(string name, byte[] content) => bytes[name] = content;

    public void Remove(string name)
    {
        bytes.Remove(name);
        trees.Remove(name);
    }

    /// <summary>The part as a tree, the same each time, so that changes in it are written.</summary>
    public XDocument? Tree(string name)
    {
        if (trees.TryGetValue(name, out var known))
            return known;
        if (!IsMarkup(name) || !bytes.TryGetValue(name, out var content) || content.Length == 0)
            return null;

        CheckDepth(content);
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
        return trees[name] = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public byte[] Save()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Names)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);

                // The hour at which the part was saved is nobody's business.
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                if (trees.TryGetValue(name, out var tree))
                    Write(tree, part);
                else
                    part.Write(bytes[name]);
            }
        }

        return file.ToArray();
    }

    public static bool IsMarkup(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private static string Named(string entry) => entry.Replace('\\', '/').TrimStart('/');

    private static byte[] Unfolded(ZipArchiveEntry entry, long packed)
    {
        if (entry.Length > FileCaps.UnzippedBytes || (entry.Length > FileCaps.RatioFromBytes && entry.Length / packed > FileCaps.Ratio))
            throw new UnreadableException("file.bomb");
        using var part = new CountedStream(entry.Open(), Math.Max(FileCaps.RatioFromBytes, entry.CompressedLength * FileCaps.Ratio));
        using var held = new MemoryStream();
        part.CopyTo(held);
        return held.ToArray();
    }

    private static void CheckDepth(byte[] content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
        for (var count = 0; reader.Read(); )
        {
            if (reader.Depth > FileCaps.XmlDepth)
                throw new UnreadableException("file.too-deep");
            if (reader.NodeType == XmlNodeType.Element && ++count > FileCaps.ElementsAtOnce)
                throw new UnreadableException("file.too-long");
        }
    }

    private static void Write(XDocument tree, Stream part)
    {
        using var writer = XmlWriter.Create(part, new() { CheckCharacters = false, NewLineHandling = NewLineHandling.None });
        tree.Save(writer);
    }

    // The end record says how long the list is and where it begins; what remains was put beside the package.
    private static int Beside(byte[] file)
    {
        const int Record = 22;
        var end = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + Record > file.Length)
            return 0;
        var behind = file.Length - end - Record - BitConverter.ToUInt16(file, end + 20);
        var before = end - ((long)BitConverter.ToUInt32(file, end + 12) + BitConverter.ToUInt32(file, end + 16));
        return (int)(Math.Max(0, behind) + Math.Max(0, before));
    }
}
