namespace Dinh.Reading.Screening.Pdf;

/// <summary>Which layers are switched off; and the content of forms, read once however often it is drawn.</summary>
internal sealed class PdfLayers
{
    private readonly PdfStore store;
    private readonly HashSet<PdfMap> off = [];
    private readonly Dictionary<PdfStream, PdfUnit> units = [];

    public PdfLayers(PdfStore store)
    {
        this.store = store;
        var all = store.Map(store.Root?["OCProperties"]);
        var usual = store.Map(all?["D"]);
        var isOff = store.Find(usual?["BaseState"])?.Name == "OFF";
        if (isOff)
            Switch(all?["OCGs"], on: false);
        Switch(usual?["OFF"], on: false);
        if (isOff)
            Switch(usual?["ON"], on: true);
    }

    public IEnumerable<PdfUnit> Units => units.Values;

    public bool IsOff(PdfValue? layer)
    {
        if (store.Map(layer) is not { } map)
            return false;
        if (off.Contains(map))
            return true;
        var members =
            store.Find(map["OCGs"]) is PdfList list ? list.Items
            : map["OCGs"] is { } one ? [one]
            : [];
        return members.Count > 0 && members.TrueForAll(m => store.Map(m) is { } member && off.Contains(member));
    }

    public PdfUnit UnitOf(PdfStream form, byte[] content)
    {
        if (!units.TryGetValue(form, out var unit))
            units[form] = unit = new(content, form.Replace);
        return unit;
    }

    private void Switch(PdfValue? list, bool on)
    {
        foreach (var layer in store.List(list).Select(store.Map).OfType<PdfMap>())
        {
            if (on)
                off.Remove(layer);
            else
                off.Add(layer);
        }
    }
}
