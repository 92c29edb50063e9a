using System.IO.Compression;
using System.Text;

namespace Dinh.App.Tests.Features.Search;

/// <summary>The same words as a file of each kind that goes out with what is made public.</summary>
internal static class PublicFiles
{
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static byte[] Of(string ending, string words) =>
        ending switch
        {
            ".docx" => Docx(words),
            ".xlsx" => Xlsx(words),
            ".pdf" => Pdf(words),
            _ => Encoding.UTF8.GetBytes(words),
        };

    private static byte[] Docx(string words) =>
        Zipped(
            (
                "[Content_Types].xml",
                $"""<Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
            ),
            (
                "_rels/.rels",
                $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>"""
            ),
            (
                "word/document.xml",
                $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"""
            )
        );

    private static byte[] Xlsx(string words)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        return Zipped(
            (
                "[Content_Types].xml",
                $"""<Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Sheet}.worksheet+xml"/></Types>"""
            ),
            (
                "_rels/.rels",
                $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            ),
            ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="r1"/></sheets></workbook>"""),
            (
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""
            ),
            (
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{words}</t></is></c></row></sheetData></worksheet>"""
            )
        );
    }

    // Its font knows no marks; a search does not need them.
    private static byte[] Pdf(string words)
    {
        var drawn = $"BT /F 14 Tf 60 700 Td ({Law.Text.SearchText.Fold(words)}) Tj ET";
        return Encoding.ASCII.GetBytes(
            $"""
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [4 0 R] /Count 1 /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> >> endobj
            3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
            4 0 obj << /Type /Page /Parent 2 0 R /Contents 5 0 R >> endobj
            5 0 obj << /Length {drawn.Length} >>
            stream
            {drawn}
            endstream
            endobj
            trailer << /Root 1 0 R >>
            %%EOF
            """
        );
    }

    private static byte[] Zipped(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
