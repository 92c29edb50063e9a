using System.IO.Compression;
using System.Text;

namespace Dinh.Writing.Xlsx;

/// <summary>Writes a workbook row by row to wherever it goes: a million rows take no more memory than ten. Words stay words, never formulas.</summary>
public sealed partial class XlsxRows : IAsyncDisposable
{
    private const int FlushAt = 32 << 10;
    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

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
}
