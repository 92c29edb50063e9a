using System.Globalization;
using System.Xml.Linq;
using Dinh.Reading.Screening.Office;

namespace Dinh.Reading.Screening.Word;

/// <summary>How a run comes to the reader's eye.</summary>
internal enum Look
{
    Seen,

    /// <summary>Marked as hidden.</summary>
    Hidden,

    /// <summary>Drawn, but in the colour of its ground or too small to be seen.</summary>
    Invisible,

    /// <summary>Deleted, yet kept as a tracked change.</summary>
    Deleted,

    /// <summary>What a field is reckoned from.</summary>
    Code,
}

/// <summary>Decides it from the run, its styles and the ground behind it.</summary>
internal sealed class Visibility
{
    private const int TinyHalfPoints = 4;
    private const int NearlyWhite = 0xF0;

    private readonly Dictionary<string, XElement> styles = [];

    public Visibility(XDocument? sheet)
    {
        foreach (var style in sheet?.Below("style") ?? [])
            styles.TryAdd(style.Value("styleId") ?? "", style);
    }

    public Look Of(XElement leaf, XElement paragraph)
    {
        if (leaf.Is("delText") || leaf.Ancestors().TakeWhile(a => a != paragraph).Any(a => a.Is("del") || a.Is("moveFrom")))
            return Look.Deleted;
        if (leaf.Is("instrText") || leaf.Is("delInstrText"))
            return Look.Code;

        var run = leaf.Parent;
        var layers = Layers(run, paragraph).ToList();
        if (First(layers, "vanish") is { } vanish && IsOn(vanish) || First(layers, "specVanish") is { } special && IsOn(special))
            return Look.Hidden;
        return IsTiny(layers) || IsOnItsGround(layers, run, paragraph) ? Look.Invisible : Look.Seen;
    }

    private static bool IsOn(XElement setting) => setting.Value("val") is not ("0" or "false" or "off");

    private static bool IsTiny(List<XElement> layers) =>
        (Number(First(layers, "sz")) is { } size && size <= TinyHalfPoints) || (Number(First(layers, "w")) is { } width && width <= 5);

    private bool IsOnItsGround(List<XElement> layers, XElement? run, XElement paragraph)
    {
        if (First(layers, "color") is not { } colour)
            return false;
        var (ink, theme) = (colour.Value("val"), colour.Value("themeColor"));
        var ground = GroundOf(layers, run, paragraph);
        if (ground == "unknown")
            return false;
        if (ground is not null && ink is not null && ink.Equals(ground, StringComparison.OrdinalIgnoreCase))
            return true;
        return (ground is null || IsWhite(ground)) && (IsWhite(ink) || (theme is "background1" && colour.Value("themeShade") is null));
    }

    /// <returns>The colour behind the run; null for the white of the page; "unknown" where a drawing or a table's style decides.</returns>
    private string? GroundOf(List<XElement> layers, XElement? run, XElement paragraph)
    {
        if (First(layers, "highlight") is { } marked && marked.Value("val") is not "none")
            return marked.Value("val") == "white" ? null : "unknown";
        foreach (var shaded in layers.Append(paragraph.Kid("pPr")).Concat(paragraph.Ancestors().Where(a => a.Is("tc")).Select(c => c.Kid("tcPr"))))
        {
            if (shaded.Kid("shd") is { } shade && shade.Value("fill") is { } fill && fill is not "auto")
                return fill;
        }

        var box = run?.Ancestors().FirstOrDefault(a => a.Is("txbxContent"))?.Ancestors().FirstOrDefault(a => a.Is("wsp") || a.Is("shape") || a.Is("rect"));
        if (
            box is not null
            && (box.Value("fillcolor") is not null || box.Below("solidFill").Any() || box.Below("gradFill").Any() || box.Kid("style") is not null)
        )
            return "unknown";
        return paragraph.Ancestors().Any(a => a.Is("tbl") && IsColoured(a.Kid("tblPr"))) ? "unknown" : null;
    }

    private bool IsColoured(XElement? table) =>
        table.Kid("shd") is { } own && own.Value("fill") is not (null or "auto")
        || Chain(table.Setting("tblStyle")).Any(style => style.Below("shd").Any(s => s.Value("fill") is not (null or "auto" or "FFFFFF")));

    // The nearest first: the run, its style, the paragraph's style.
    private IEnumerable<XElement> Layers(XElement? run, XElement paragraph)
    {
        if (run.Kid("rPr") is { } own)
            yield return own;
        foreach (var style in Chain(run.Kid("rPr").Setting("rStyle")).Concat(Chain(paragraph.Kid("pPr").Setting("pStyle"))))
        {
            if (style.Kid("rPr") is { } layer)
                yield return layer;
        }
    }

    private IEnumerable<XElement> Chain(string? style)
    {
        for (var steps = 0; steps < 20 && style is not null && styles.TryGetValue(style, out var found); steps++)
        {
            yield return found;
            style = found.Setting("basedOn");
        }
    }

    private static XElement? First(List<XElement> layers, string name) => layers.Select(l => l.Kid(name)).FirstOrDefault(k => k is not null);

    private static int? Number(XElement? setting) =>
        int.TryParse(setting.Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsWhite(string? colour) =>
        colour is { Length: 6 }
        && int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
        && rgb >> 16 >= NearlyWhite
        && (rgb >> 8 & 0xFF) >= NearlyWhite
        && (rgb & 0xFF) >= NearlyWhite;
}
