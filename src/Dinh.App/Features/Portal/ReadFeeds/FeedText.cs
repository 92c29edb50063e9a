using System.Text;
using System.Xml;

namespace Dinh.App.Features.Portal.ReadFeeds;

/// <summary>One thing in a feed. The key stays the same through corrections and withdrawal, so that readers renew what they have.</summary>
public sealed record FeedEntry(Guid Key, string Title, string Address, DateTime Published, DateTime Updated)
{
    public string Author { get; init; } = "";

    public string? Category { get; init; }

    public string Summary { get; init; } = "";
}

/// <summary>A feed: what it is of, where it lies.</summary>
/// <param name="Key">For ever the same, whatever the house is called.</param>
/// <param name="Self">Its own address.</param>
/// <param name="Page">The page of which it tells.</param>
public sealed record Feed(string Key, string Title, string Self, string Page, string Language, IReadOnlyList<FeedEntry> Entries)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly DateTime Never = new(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>As RFC 4287 has it.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8Words(text), new() { Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, Language);
            Element(xml, "id", Key);
            Element(xml, "title", Title);
            Element(xml, "updated", Instant(Entries.Select(e => e.Updated).DefaultIfEmpty(Never).Max()));
            Link(xml, "self", Self, "application/atom+xml");
            Link(xml, "alternate", Page, "text/html");
            Author(xml, "Đình");
            foreach (var entry in Entries)
                Write(xml, entry);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", $"urn:uuid:{entry.Key}");
        Element(xml, "title", entry.Title);
        Element(xml, "published", Instant(entry.Published));
        Element(xml, "updated", Instant(entry.Updated));
        Link(xml, "alternate", entry.Address, "text/html");
        if (entry.Author.Length > 0)
            Author(xml, entry.Author);
        if (entry.Category is { } category)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }

        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // A text may hold signs that XML knows no way to write.
    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Atom, string.Concat(text.EnumerateRunes().Where(r => r.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)r.Value))));

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");

    private sealed class Utf8Words(StringBuilder text) : StringWriter(text)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
