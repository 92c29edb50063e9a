using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Dinh.Writing.Xlsx;

/// <summary>Writes a workbook row by row to wherever it goes: a million rows take no more memory than ten. Words stay words, never formulas.</summary>
public sealed class XlsxRows : IAsyncDisposable
{
    private const int FlushAt = 32 << 10;
    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly Stream to;
    private readonly Relay relay = new();
    private readonly ZipArchive zip;
    private readonly List<string> names = [];
    private readonly StringBuilder text = new(FlushAt + 1024);
    private Stream? open;
    private int row;

    /// <param name="to">Where it goes; it stays open.</param>
    public XlsxRows(Stream to)
    {
        this.to = to;
        zip = new(relay, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>Ends the leaf before and begins another, whose first row stays in sight.</summary>
    public async Task BeginAsync(string name, IEnumerable<string> heads, CancellationToken stop)
    {
        await EndAsync(stop);
        names.Add(name);
        row = 0;
        open = zip.CreateEntry($"xl/worksheets/sheet{names.Count}.xml", CompressionLevel.Fastest).Open();
        text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"")
            .Append(Space)
            .Append("\"><sheetViews><sheetView workbookViewId=\"0\">");
        text.Append(
            "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>"
        );
        Begin();
        foreach (var head in heads)
            Words(head, style: 1);
        await EndRowAsync(stop);
    }

    /// <summary>Writes one row: numbers, words, or nothing for null.</summary>
    public async ValueTask WriteAsync(IEnumerable<object?> cells, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Begin();
        foreach (var cell in cells)
            Write(cell);
        await EndRowAsync(stop);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync(CancellationToken.None);
        Part("xl/styles.xml", Styles());
        Part("xl/workbook.xml", Book());
        Part("xl/_rels/workbook.xml.rels", BookRelations());
        Part(
            "_rels/.rels",
            $"<Relationships xmlns=\"{Packages}\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        );
        Part("[Content_Types].xml", Contents());
        zip.Dispose();
        await relay.PassOnAsync(to, CancellationToken.None);
        await relay.DisposeAsync();
    }

    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    private void Begin() => text.Append(CultureInfo.InvariantCulture, $"<row r=\"{++row}\">");

    private void Write(object? cell)
    {
        switch (cell)
        {
            case null:
                text.Append("<c/>");
                break;
            case decimal number:
                text.Append(CultureInfo.InvariantCulture, $"<c><v>{number}</v></c>");
                break;
            case long or int:
                text.Append(CultureInfo.InvariantCulture, $"<c><v>{cell}</v></c>");
                break;
            default:
                Words(cell.ToString()!, style: 0);
                break;
        }
    }

    private void Words(string words, int style)
    {
        text.Append(CultureInfo.InvariantCulture, $"<c s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        foreach (var letter in words)
        {
            _ = letter switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                '\n' or '\t' => text.Append(letter),
                // XML knows no other control letters, nor halves of a pair; a whole pair is written by its halves in turn.
                _ when char.IsControl(letter) || letter is '\uFFFE' or '\uFFFF' => text,
                _ => text.Append(letter),
            };
        }

        text.Append("</t></is></c>");
    }

    private async ValueTask EndRowAsync(CancellationToken stop)
    {
        text.Append("</row>");
        if (text.Length > FlushAt)
            await FlushAsync(stop);
    }

    private async Task EndAsync(CancellationToken stop)
    {
        if (open is null)
            return;

        text.Append("</sheetData></worksheet>");
        await FlushAsync(stop);
        await open.DisposeAsync();
        open = null;
        await relay.PassOnAsync(to, stop);
    }

    private async Task FlushAsync(CancellationToken stop)
    {
        await open!.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), stop);
        text.Clear();
        await relay.PassOnAsync(to, stop);
    }

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

    /// <summary>Holds what the archive writes at once until it can be passed on without anybody waiting: answers of a server take no other writing.</summary>
    private sealed class Relay : Stream
    {
        private readonly MemoryStream held = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public async Task PassOnAsync(Stream to, CancellationToken stop)
        {
            await to.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), stop);
            held.SetLength(0);
        }

        public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer, offset, count);

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            held.Dispose();
            base.Dispose(disposing);
        }
    }
}
