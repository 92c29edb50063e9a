using System.Runtime.CompilerServices;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Dinh.Reading.Tests.Papers;

/// <summary>Holds a paper against the file beside the test. To accept a change: DINH_ACCEPT=1, then read the difference.</summary>
internal static class Golden
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(testFile)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("DINH_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"There is no {file}. Accept it with DINH_ACCEPT=1.");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    /// <summary>Style and words of each paragraph, with the borders of tables and sheets, for a person to read.</summary>
    public static string TextOf(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var body = XElement.Parse(document.MainDocumentPart!.Document.OuterXml).Element(W + "body")!;
        return string.Join('\n', body.Elements().SelectMany(Lines)) + "\n";
    }

    private static IEnumerable<string> Lines(XElement block) =>
        block.Name.LocalName switch
        {
            "tbl" => block
                .Elements(W + "tr")
                .SelectMany(row => row.Elements(W + "tc").SelectMany(c => c.Elements(W + "p").SelectMany(Lines).Select(l => $"  | {l}")).Prepend("row")),
            "sectPr" => [$"sheet {block.Element(W + "pgSz")!.Attribute(W + "w")!.Value} x {block.Element(W + "pgSz")!.Attribute(W + "h")!.Value}"],
            _ => [Paragraph(block), .. block.Descendants(W + "sectPr").SelectMany(Lines)],
        };

    private static string Paragraph(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var style = properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "Normal";
        var words = string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value));
        return $"[{style}{(properties?.Element(W + "pBdr") is null ? "" : " ruled")}] {words}".TrimEnd();
    }
}
