using System.IO.Compression;
using System.Security;
using System.Text;

namespace Dinh.Reading.Tests.Screening;

/// <summary>An office file put together part by part.</summary>
internal sealed class Package
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, byte[] Content)> parts = [];
    private readonly List<(string Name, string Type)> types = [];
    private readonly Dictionary<string, List<string>> relations = [];

    public static string Xml(string text) => SecurityElement.Escape(text)!;

    public Package Part(string name, string type, string content, string owner = "", string kind = "", string id = "") =>
        Part(name, type, Encoding.UTF8.GetBytes(content), owner, kind, id);

    public Package Part(string name, string type, byte[] content, string owner = "", string kind = "", string id = "")
    {
        parts.Add((name, content));
        if (type.Length > 0)
            types.Add((name, type));
        return kind.Length > 0 ? Relation(owner, kind, "/" + name, id) : this;
    }

    public Package Relation(string owner, string kind, string target, string id = "", bool outside = false)
    {
        if (!relations.TryGetValue(owner, out var list))
            relations[owner] = list = [];
        var mode = outside ? " TargetMode=\"External\"" : "";
        list.Add($"<Relationship Id=\"{(id.Length > 0 ? id : $"r{list.Count + 1}")}\" Type=\"{Office}/{kind}\" Target=\"{Xml(target)}\"{mode}/>");
        return this;
    }

    public byte[] ToBytes(string comment = "")
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.Comment = comment;
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(Types()));
            foreach (var (owner, list) in relations)
            {
                var folder = owner[..(owner.LastIndexOf('/') + 1)];
                var text = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(list)}</Relationships>";
                Write(zip, $"{folder}_rels/{owner[folder.Length..]}.rels", Encoding.UTF8.GetBytes(text));
            }

            foreach (var (name, content) in parts)
                Write(zip, name, content);
        }

        return file.ToArray();
    }

    private string Types() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
        + string.Concat(types.Select(t => $"<Override PartName=\"/{t.Name}\" ContentType=\"{t.Type}\"/>"))
        + "</Types>";

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(content);
    }
}
