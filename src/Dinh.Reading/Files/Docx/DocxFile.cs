using System.IO.Compression;
using System.Xml;

namespace Dinh.Reading.Files.Docx;

/// <summary>Reads a Word document of today (.docx).</summary>
internal static class DocxFile
{
    internal const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static SourceText Read(byte[] bytes, string name, CancellationToken stop)
    {
        try
        {
            using var package = new OfficePackage(bytes, DocumentType, "word/document.xml");
            return Read(package, name, stop);
        }
        catch (XmlException markup) when (markup.Message.Contains("DTD", StringComparison.Ordinal))
        {
            // Word writes no document type; entities are only ever declared in one to unfold.
            throw new UnreadableException("file.bomb", markup);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            throw new UnreadableException("file.broken", broken);
        }
    }

    private static SourceText Read(OfficePackage package, string name, CancellationToken stop)
    {
        var styles = new StyleSheet(package.Find("styles"));
        var lists = new ListCounter(new(package.Find("numbering")), styles);
        var lines = new LineList();
        var blocks = new BlockReader(styles, lists, lines);
        using (var document = package.Document)
        {
            foreach (var block in BoundedXml.ChildrenOf(document, "body"))
            {
                stop.ThrowIfCancellationRequested();
                blocks.Read(block);
            }
        }

        blocks.Finish();
        new Notes(package, styles, lists).Write(blocks.Notes, lines);
        return lines.ToSource(name, lines.Page > 1);
    }
}
