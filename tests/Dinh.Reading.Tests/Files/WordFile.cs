using System.IO.Compression;
using System.Text;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>A Word document of as many parts as a test needs. Markup is given in the prefix w.</summary>
internal sealed class WordFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly StringBuilder body = new();
    private readonly Dictionary<string, string> parts = [];

    public string DocumentType { get; set; } = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public string Namespace { get; set; } = Main;

    public static string Run(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Numbered(int list, int level = 0) => $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""";

    /// <summary>A table with lines drawn; each cell is its paragraphs, or markup that begins with a tag.</summary>
    public static string Table(params string[][] rows) => TableOf("""<w:tblBorders><w:top w:val="single"/></w:tblBorders>""", rows);

    public static string TableOf(string properties, params string[][] rows) =>
        $"<w:tbl><w:tblPr>{properties}</w:tblPr>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(Cell))}</w:tr>"))}</w:tbl>";

    public static string Cell(string content) =>
        content.StartsWith("<w:tc>", StringComparison.Ordinal)
            ? content
            : $"<w:tc>{(content.StartsWith('<') ? content : string.Concat(content.Split('\n').Select(line => P(line))))}</w:tc>";

    public WordFile Says(string text, string properties = "") => Holds(P(text, properties));

    public WordFile Holds(string markup)
    {
        body.Append(markup);
        return this;
    }

    /// <param name="part">"numbering", "styles", "footnotes", "endnotes".</param>
    public WordFile With(string part, string markup)
    {
        parts[part] = markup;
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "[Content_Types].xml",
                $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="{DocumentType}"/></Types>
                """
            );
            Write(zip, "_rels/.rels", Relations(("officeDocument", "word/document.xml")));
            Write(zip, "word/_rels/document.xml.rels", Relations([.. parts.Keys.Select(part => (part, part + ".xml"))]));
            Write(zip, "word/document.xml", Part("document", $"<w:body>{body}</w:body>"));
            foreach (var (part, markup) in parts)
                Write(zip, $"word/{part}.xml", Part(part, markup));
        }

        return file.ToArray();
    }

    public async Task<SourceText> OpenAsync()
    {
        var opened = await SourceFile.OpenAsync(new MemoryStream(ToBytes()), "plan.docx", TestContext.Current.CancellationToken);
        Assert.Null(opened.Refusal);
        return opened.Text!;
    }

    /// <summary>The lines that hold words.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync() =>
        [.. (await OpenAsync()).Lines.Select(line => line.Text).Where(text => !string.IsNullOrWhiteSpace(text))];

    private string Part(string name, string markup) =>
        $"""
            <w:{name} xmlns:w="{Namespace}" xmlns:r="{Office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">{markup}</w:{name}>
            """;

    private static string Relations(params (string Kind, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select((r, i) => $"<Relationship Id=\"r{i}\" Type=\"{Office}/{r.Kind}\" Target=\"{r.Target}\"/>"))
        + "</Relationships>";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
