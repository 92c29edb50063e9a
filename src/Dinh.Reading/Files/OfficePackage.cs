using System.IO.Compression;
using System.Xml.Linq;

namespace Dinh.Reading.Files;

/// <summary>The parts of a .docx or .xlsx that hold words. Nothing else in the package is unfolded.</summary>
internal sealed class OfficePackage : IDisposable
{
    private readonly ZipArchive zip;
    private readonly string document;
    private readonly List<Relation> relations;

    /// <param name="bytes">The file.</param>
    /// <param name="type">The content type that its main part must have.</param>
    /// <param name="usual">Where the main part stands when the package does not say.</param>
    public OfficePackage(byte[] bytes, string type, string usual)
    {
        zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        CheckSizes(bytes.Length);
        document = Relations("_rels/.rels", "").Find(r => r.Kind == "officeDocument")?.Target ?? usual;
        CheckType(type);

        var folder = document[..(document.LastIndexOf('/') + 1)];
        relations = Relations($"{folder}_rels/{document[folder.Length..]}.rels", folder);
    }

    public Stream Document => Open(document) ?? throw new UnreadableException("file.broken");

    /// <summary>A part by the last word of its relation: "numbering", "styles", "footnotes", "sharedStrings".</summary>
    public XElement? Find(string kind)
    {
        if (OpenFirst(kind) is not { } part)
            return null;

        using (part)
            return BoundedXml.Whole(part);
    }

    public Stream? OpenFirst(string kind) => relations.Find(r => r.Kind == kind) is { } relation ? Open(relation.Target) : null;

    /// <summary>A part by the id that the main part calls it by.</summary>
    public Stream? OpenById(string id) => relations.Find(r => r.Id == id) is { } relation ? Open(relation.Target) : null;

    public void Dispose() => zip.Dispose();

    private void CheckSizes(long packed)
    {
        if (zip.Entries.Count > FileCaps.Parts)
            throw new UnreadableException("file.bomb");

        var words = zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Sum(entry => entry.Length);
        if (words > FileCaps.UnzippedBytes || (words > FileCaps.RatioFromBytes && words / packed > FileCaps.Ratio))
            throw new UnreadableException("file.bomb");
    }

    private void CheckType(string expected)
    {
        using var part = Open("[Content_Types].xml") ?? throw new UnreadableException("file.type-mismatch");
        var types = BoundedXml.Whole(part).Elements().ToList();
        var type =
            TypeWhere(types, "PartName", name => name.TrimStart('/').Equals(document, StringComparison.OrdinalIgnoreCase))
            ?? TypeWhere(types, "Extension", ending => document.EndsWith("." + ending, StringComparison.OrdinalIgnoreCase));
        if (type != expected)
            throw new UnreadableException("file.type-mismatch");
    }

    private static string? TypeWhere(IEnumerable<XElement> types, string key, Predicate<string> fits) =>
        types.FirstOrDefault(type => type.Attribute(XName.Get(key)) is { } value && fits(value.Value))?.Attribute(XName.Get("ContentType"))?.Value;

    private List<Relation> Relations(string name, string folder)
    {
        if (Open(name) is not { } part)
            return [];

        using (part)
        {
            return
            [
                .. from relation in BoundedXml.Whole(part).Elements()
                where Of(relation, "TargetMode") != "External"
                let target = Of(relation, "Target")
                select new Relation(Of(relation, "Id"), Of(relation, "Type").Split('/')[^1], target.StartsWith('/') ? target[1..] : folder + target),
            ];
        }
    }

    private static string Of(XElement relation, string attribute) => relation.Attribute(XName.Get(attribute))?.Value ?? "";

    private CountedStream? Open(string name) =>
        zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } entry
            ? new(entry.Open(), Math.Max(FileCaps.RatioFromBytes, entry.CompressedLength * FileCaps.Ratio))
            : null;

    private sealed record Relation(string Id, string Kind, string Target);
}
