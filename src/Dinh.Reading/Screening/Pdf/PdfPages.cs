using Dinh.Reading.Files;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>Walks the tree of pages and draws each.</summary>
internal sealed class PdfPages(PdfStore store)
{
    private const int Deepest = 50;

    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox"];

    private readonly PdfLayers layers = new(store);
    private readonly Dictionary<PdfMap, PdfFont> fonts = [];
    private readonly List<PdfUnit> units = [];
    private readonly HashSet<PdfMap> seen = [];

    public List<PdfMap> Maps { get; } = [];

    public List<PdfPage> Drawn { get; } = [];

    public void Draw()
    {
        if (store.Map(store.Root?["Pages"]) is not { } pages)
            throw new UnreadableException("file.broken");
        Walk(pages, [], 0);
    }

    public void Save()
    {
        foreach (var unit in units.Concat(layers.Units))
            unit.Save();
    }

    private void Walk(PdfMap node, Dictionary<string, PdfValue> above, int depth)
    {
        if (depth > Deepest || !seen.Add(node))
            return;
        var known = new Dictionary<string, PdfValue>(above);
        foreach (var key in Inherited)
        {
            if (node[key] is { } own)
                known[key] = own;
        }

        if (store.Find(node["Kids"]) is not PdfList kids)
        {
            Page(node, known);
            return;
        }

        foreach (var kid in kids.Items.Select(store.Map).OfType<PdfMap>())
            Walk(kid, known, depth + 1);
    }

    private void Page(PdfMap page, Dictionary<string, PdfValue> known)
    {
        FileCaps.CheckPages(Maps.Count + 1);
        Maps.Add(page);
        var canvas = new PdfCanvas();
        var unit = new PdfUnit(Content(page, canvas), fresh => page.Entries["Contents"] = store.Add(new PdfStream(new([]), fresh)));
        units.Add(unit);
        var content = new PdfContent(store, canvas, layers, fonts);
        content.Begin(Matrix.One);
        content.Draw(unit, store.Map(known.GetValueOrDefault("Resources")));
        canvas.Settle(BoxOf(known));
        Drawn.Add(new(Maps.Count, canvas));
    }

    private byte[] Content(PdfMap page, PdfCanvas canvas)
    {
        var streams =
            store.Find(page["Contents"]) is PdfList list ? list.Items
            : page["Contents"] is { } one ? [one]
            : [];
        using var all = new MemoryStream();
        foreach (var stream in streams.Select(store.Find).OfType<PdfStream>())
        {
            canvas.IsUnreadable |= store.Bytes(stream) is null;
            all.Write(store.Bytes(stream) ?? []);
            all.WriteByte((byte)'\n');
        }

        return all.ToArray();
    }

    private Box BoxOf(Dictionary<string, PdfValue> known)
    {
        var box = store.Numbers(known.GetValueOrDefault("CropBox")) ?? store.Numbers(known.GetValueOrDefault("MediaBox")) ?? [0, 0, 612, 792];
        return box.Length < 4
            ? new(0, 0, 612, 792)
            : new(Math.Min(box[0], box[2]), Math.Min(box[1], box[3]), Math.Max(box[0], box[2]), Math.Max(box[1], box[3]));
    }
}
