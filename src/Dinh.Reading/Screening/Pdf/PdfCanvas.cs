namespace Dinh.Reading.Screening.Pdf;

/// <summary>What is drawn on one page, in its order: words, and the areas that may cover them.</summary>
internal sealed class PdfCanvas
{
    private const double Covers = 0.8;

    private readonly List<(Box Box, int Order, bool IsPale)> areas = [];

    public List<Shown> Words { get; } = [];

    public int Order { get; set; }

    public bool HasPicture { get; set; }

    /// <summary>Something is coloured whose bounds are not known.</summary>
    public bool HasShading { get; set; }

    /// <summary>Some words could not be read.</summary>
    public bool IsUnreadable { get; set; }

    public void Area(Box box, bool isPale) => areas.Add((box, Order++, isPale));

    /// <summary>Once all is drawn, what lies over what is known.</summary>
    public void Settle(Box page)
    {
        var scanned = HasPicture && areas.Exists(a => a.Box.Area >= page.Area * 0.6);

        // A scan is drawn over the words that were recognised in it, so that they can be searched.
        if (scanned)
            areas.RemoveAll(a => a.Box.Area >= page.Area * 0.6);
        foreach (var shown in Words)
        {
            if (shown.Look == PdfLook.Invisible && scanned)
                shown.Look = PdfLook.Seen;
            if (shown.Look != PdfLook.Seen)
                continue;
            var (x, y, right, size) = shown.Place;
            if (size < 1.5)
                shown.Look = PdfLook.Invisible;
            else if (!Points(shown).Any(p => page.Holds(p.X, p.Y)))
                shown.Look = PdfLook.Outside;
            else if (IsCovered(shown))
                shown.Look = PdfLook.Covered;
            else if (
                shown.IsPale
                && !scanned
                && !HasShading
                && !areas.Exists(a => a.Order < shown.Order && !a.IsPale && a.Box.Holds((x + right) / 2, y + (size * 0.3)))
            )
                shown.Look = PdfLook.Invisible;
        }
    }

    private bool IsCovered(Shown shown)
    {
        var over = areas.Where(a => a.Order > shown.Order).ToList();
        var points = Points(shown).ToList();
        return over.Count > 0 && points.Count(p => over.Exists(a => a.Box.Holds(p.X, p.Y))) >= points.Count * Covers;
    }

    private static IEnumerable<(double X, double Y)> Points(Shown shown)
    {
        const int Steps = 5;
        var (x, y, right, size) = shown.Place;
        for (var n = 0; n < Steps; n++)
            yield return (x + ((right - x) * (n + 0.5) / Steps), y + (size * 0.3));
    }
}
