using System.Text;

namespace Dinh.Writing.Xlsx;

/// <summary>The parts of a workbook beside its leaves.</summary>
public sealed partial class XlsxRows
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    private void Part(string name, string content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content));
    }

    private static string Styles() =>
        $"<styleSheet xmlns=\"{Space}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font><font><b/><sz val=\"11\"/><name val=\"Times New Roman\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf fontId=\"1\" applyFont=\"1\" applyAlignment=\"1\"><alignment wrapText=\"1\" vertical=\"top\"/></xf></cellXfs></styleSheet>";

    private string Book() =>
        $"<workbook xmlns=\"{Space}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(names.Select((n, at) => $"<sheet name=\"{System.Security.SecurityElement.Escape(n)}\" sheetId=\"{at + 1}\" r:id=\"rId{at + 1}\"/>"))}</sheets></workbook>";

    private string BookRelations() =>
        $"<Relationships xmlns=\"{Packages}\">{string.Concat(names.Select((_, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"))}<Relationship Id=\"rId{names.Count + 1}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>";

    private string Contents() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
        + $"{string.Concat(names.Select((_, at) => $"<Override PartName=\"/xl/worksheets/sheet{at + 1}.xml\" ContentType=\"{Types}.worksheet+xml\"/>"))}</Types>";
}
