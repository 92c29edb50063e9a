using System.IO.Compression;
using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>The parts of a .docx that hold words. Nothing else in the package is unfolded.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private readonly ZipArchive zip;
    private readonly string document;
    private readonly Dictionary<string, string> parts;

    public DocxPackage(byte[] bytes)
    {
        zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        CheckSizes(bytes.Length);
        document = Targets("_rels/.rels", "").GetValueOrDefault("officeDocument", "word/document.xml");
        CheckType();

        var folder = document[..(document.LastIndexOf('/') + 1)];
        parts = Targets($"{folder}_rels/{document[folder.Length..]}.rels", folder);
    }

    public Stream Document => Open(document) ?? throw new UnreadableException("file.broken");

    /// <summary>A part by the last word of its relation: "numbering", "styles", "footnotes", "endnotes".</summary>
    public XElement? Find(string relation)
    {
        if (!parts.TryGetValue(relation, out var name) || Open(name) is not { } part)
            return null;

        using (part)
            return BoundedXml.Whole(part);
    }

    public void Dispose() => zip.Dispose();

    private void CheckSizes(long packed)
    {
        if (zip.Entries.Count > FileCaps.Parts)
            throw new UnreadableException("file.bomb");

        var words = zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Sum(entry => entry.Length);
        if (words > FileCaps.UnzippedBytes || (words > FileCaps.RatioFromBytes && words / packed > FileCaps.Ratio))
            throw new UnreadableException("file.bomb");
    }

    private void CheckType()
    {
        using var part = Open("[Content_Types].xml") ?? throw new UnreadableException("file.type-mismatch");
        var types = BoundedXml.Whole(part).Elements().ToList();
        var type =
            TypeWhere(types, "PartName", name => name.TrimStart('/').Equals(document, StringComparison.OrdinalIgnoreCase))
            ?? TypeWhere(types, "Extension", ending => document.EndsWith("." + ending, StringComparison.OrdinalIgnoreCase));
        if (type is not DocumentType)
            throw new UnreadableException("file.type-mismatch");
    }

    private static string? TypeWhere(IEnumerable<XElement> types, string key, Predicate<string> fits) =>
        types.FirstOrDefault(type => type.Attribute(XName.Get(key)) is { } value && fits(value.Value))?.Attribute(XName.Get("ContentType"))?.Value;

    private Dictionary<string, string> Targets(string relations, string folder)
    {
        var targets = new Dictionary<string, string>();
        if (Open(relations) is not { } part)
            return targets;

        using (part)
        {
            foreach (var relation in BoundedXml.Whole(part).Elements().Where(r => r.Attribute(XName.Get("TargetMode"))?.Value != "External"))
            {
                var kind = relation.Attribute(XName.Get("Type"))?.Value.Split('/')[^1] ?? "";
                var target = relation.Attribute(XName.Get("Target"))?.Value ?? "";
                targets.TryAdd(kind, target.StartsWith('/') ? target[1..] : folder + target);
            }
        }

        return targets;
    }

    private CountedStream? Open(string name) =>
        zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } entry
            ? new(entry.Open(), Math.Max(FileCaps.RatioFromBytes, entry.CompressedLength * FileCaps.Ratio))
            : null;
}
