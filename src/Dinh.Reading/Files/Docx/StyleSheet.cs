using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>How a run is drawn, as far as it changes its words.</summary>
/// <param name="Font">Fonts from before Unicode decide what the letters are.</param>
internal readonly record struct RunLook(bool Hidden, bool Capitals, string Font);

/// <summary>The document's styles, with what each inherits.</summary>
internal sealed class StyleSheet
{
    // Styles may be based on each other in a ring in a broken file.
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> styles = [];
    private readonly Dictionary<string, List<XElement>> chains = [];
    private readonly Dictionary<string, XElement> effective = [];
    private readonly string? usual;
    private readonly XElement? defaults;

    public StyleSheet(XElement? part)
    {
        foreach (var style in part?.Elements(W.Ns + "style") ?? [])
        {
            if (style.Setting("styleId") is not { } id)
                continue;

            styles.TryAdd(id, style);
            if (style.Setting("type") == "paragraph" && style.Setting("default") is "1" or "true")
                usual = id;
        }

        defaults = part.Child("docDefaults").Child("rPrDefault").Child("rPr");
    }

    public string? StyleOf(XElement? paragraphProperties) => paragraphProperties.ValueOf("pStyle") ?? usual;

    public string? NameOf(string? style) => style is not null && styles.TryGetValue(style, out var found) ? found.ValueOf("name") : null;

    /// <summary>The numbering that a paragraph style brings, and the style of the chain that brings it.</summary>
    public (XElement Numbering, string Style)? NumberingOf(string? style) =>
        Chain(style)
            .Where(s => s.Child("pPr").Child("numPr") is not null)
            .Select(s => ((XElement, string)?)(s.Child("pPr").Child("numPr")!, s.Setting("styleId")!))
            .FirstOrDefault();

    public bool HasBorders(string? tableStyle) => Chain(tableStyle).Any(s => Borders.AreDrawn(s.Child("tblPr").Child("tblBorders")));

    public RunLook Look(XElement? runProperties, string? paragraphStyle)
    {
        var layers = new[] { runProperties }
            .Concat(Chain(runProperties.ValueOf("rStyle")).Select(s => s.Child("rPr")))
            .Concat(Chain(paragraphStyle).Select(s => s.Child("rPr")))
            .Append(defaults)
            .Where(layer => layer is not null)
            .ToList();
        return new(
            layers.Select(l => l.Switch("vanish")).FirstOrDefault(on => on is not null) ?? false,
            layers.Select(l => l.Switch("caps")).FirstOrDefault(on => on is not null) ?? false,
            layers.Select(l => l.Child("rFonts")).Select(f => f.Setting("ascii") ?? f.Setting("hAnsi")).FirstOrDefault(font => font is not null) ?? ""
        );
    }

    private List<XElement> Chain(string? style)
    {
        if (style is null)
            return [];
        if (chains.TryGetValue(style, out var chain))
            return chain;

        chain = [];
        for (var id = style; id is not null && chain.Count < LongestChain && styles.TryGetValue(id, out var found); id = found.ValueOf("basedOn"))
        {
            chain.Add(found);
        }

        return chains[style] = chain;
    }
}
