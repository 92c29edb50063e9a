using System.Xml;
using System.Xml.Linq;
using Dinh.Reading.Files.Docx;

namespace Dinh.Reading.Files;

/// <summary>Reads markup piece by piece, without entities, and never deeper or more at once than the caps allow.</summary>
internal static class BoundedXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    public static XElement Whole(Stream part)
    {
        using var reader = XmlReader.Create(part, Settings);
        return reader.MoveToContent() == XmlNodeType.Element ? Element(reader) : throw new UnreadableException("file.broken");
    }

    /// <summary>The children of the first element of that name, one after another, so that a long document is never held whole.</summary>
    public static IEnumerable<XElement> ChildrenOf(Stream part, string parent)
    {
        using var reader = XmlReader.Create(part, Settings);
        while (reader.Read() && !(reader.NodeType == XmlNodeType.Element && reader.LocalName == parent))
        {
            CheckDepth(reader);
        }

        if (reader.IsEmptyElement || !reader.Read())
            yield break;

        while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element)
                yield return Element(reader);
            else
                reader.Read();
        }
    }

    /// <summary>Builds the element where the reader stands, and moves past it.</summary>
    private static XElement Element(XmlReader reader)
    {
        var bottom = reader.Depth;
        var root = Open(reader);
        var current = root;
        var count = 1;
        for (var more = !reader.IsEmptyElement; more && reader.Read(); more = reader.Depth > bottom || reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element && ++count > FileCaps.ElementsAtOnce)
                throw new UnreadableException("file.too-long");
            current = Grow(current, reader);
        }

        reader.Read();
        return root;
    }

    /// <summary>Takes in one node, and answers with the element in which the next one stands.</summary>
    private static XElement Grow(XElement current, XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                CheckDepth(reader);
                var child = Open(reader);
                current.Add(child);
                return reader.IsEmptyElement ? current : child;
            case XmlNodeType.EndElement:
                return current.Parent ?? current;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when HoldsText(current):
                current.Add(reader.Value);
                return current;
            default:
                return current;
        }
    }

    private static bool HoldsText(XElement element) => element.Name.LocalName is "t" or "delText" or "instrText" or "v";

    private static XElement Open(XmlReader reader)
    {
        var element = new XElement(Name(reader));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix is not "xmlns" && reader.Name is not "xmlns")
                element.SetAttributeValue(Name(reader), reader.Value);
        }

        reader.MoveToElement();
        return element;
    }

    private static XName Name(XmlReader reader) => reader.NamespaceURI == W.Strict ? W.Ns + reader.LocalName : XName.Get(reader.LocalName, reader.NamespaceURI);

    private static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth > FileCaps.XmlDepth)
            throw new UnreadableException("file.too-deep");
    }
}
