using System.Globalization;
using System.Text;
using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Files;

/// <summary>A PDF made by hand, so that a test says where each word and each line stands; points from the upper left corner of A4.</summary>
internal sealed class PrintedFile
{
    private const int Height = 842;
    private readonly List<StringBuilder> pages = [];
    private readonly List<char> letters = [];

    /// <summary>More entries for the end of the file: a lock, for one.</summary>
    public string Trailer { get; set; } = "";

    public PrintedFile Page()
    {
        pages.Add(new());
        return this;
    }

    /// <summary>Every letter is half as wide as the text is high.</summary>
    public PrintedFile Text(double left, double top, string text, double size = 14)
    {
        var codes = string.Concat(text.Select(letter => $"{Code(letter):X2}"));
        return Draw($"BT /F {size} Tf {left} {Height - top - size} Td <{codes}> Tj ET\n");
    }

    public PrintedFile Line(double left, double top, double right, double bottom) => Draw($"0.5 w {left} {Height - top} m {right} {Height - bottom} l S\n");

    /// <summary>Rows of cells between lines; a cell's text is broken at its line feeds.</summary>
    public PrintedFile Table(double top, double[] edges, params (double Height, string[] Cells)[] rows)
    {
        var at = top;
        foreach (var (height, cells) in rows)
        {
            Line(edges[0], at, edges[^1], at);
            foreach (var (cell, column) in cells.Select((cell, column) => (cell, column)))
            {
                foreach (var (line, index) in cell.Split('\n').Select((line, index) => (line, index)))
                    Text(edges[column] + 3, at + 2 + (index * 15), line, 12);
            }

            at += height;
        }

        Line(edges[0], at, edges[^1], at);
        foreach (var edge in edges)
            Line(edge, top, edge, at);
        return this;
    }

    public byte[] ToBytes()
    {
        var kids = string.Join(' ', pages.Select((_, index) => $"{5 + (2 * index)} 0 R"));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} /MediaBox [0 0 595 {Height}] /Resources << /Font << /F 3 0 R >> >> >>",
            $"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /FirstChar 0 /LastChar 255 /Widths [{string.Join(' ', Enumerable.Repeat("500", 256))}] /ToUnicode 4 0 R >>",
            Stream(Map()),
            .. pages.SelectMany((page, index) => new[] { $"<< /Type /Page /Parent 2 0 R /Contents {6 + (2 * index)} 0 R >>", Stream(page.ToString()) }),
        ];
        return Encoding.Latin1.GetBytes(Assemble(objects));
    }

    public async Task<SourceText> OpenAsync()
    {
        var opened = await SourceFile.OpenAsync(new MemoryStream(ToBytes()), "plan.pdf", TestContext.Current.CancellationToken);
        Assert.Null(opened.Refusal);
        return opened.Text!;
    }

    /// <summary>The lines that hold words, without the space before them.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync() => [.. (await OpenAsync()).Lines.Select(line => line.Text.Trim()).Where(text => text.Length > 0)];

    private PrintedFile Draw(FormattableString command)
    {
        pages[^1].Append(command.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    private int Code(char letter)
    {
        if (letter == ' ')
            return ' ';
        if (!letters.Contains(letter))
            letters.Add(letter);
        return 33 + letters.IndexOf(letter);
    }

    private string Map() =>
        $"""
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            {string.Join('\n', letters.Append(' ').Select(letter => $"1 beginbfchar <{Code(letter):X2}> <{(int)letter:X4}> endbfchar"))}
            endcmap CMapName currentdict /CMap defineresource pop end end
            """;

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private string Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (content, index) in objects.Select((content, index) => (content, index)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n")
            .ToString();
    }
}
