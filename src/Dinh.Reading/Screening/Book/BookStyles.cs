using System.Globalization;
using System.Xml.Linq;
using Dinh.Reading.Screening.Office;

namespace Dinh.Reading.Screening.Book;

/// <summary>How the cells of a book are drawn: what hides a value, and how many zeros stand before it.</summary>
internal sealed class BookStyles
{
    private readonly List<XElement> formats;
    private readonly List<XElement> fonts;
    private readonly List<XElement> fills;
    private readonly Dictionary<string, string> codes = [];

    public BookStyles(XDocument? sheet)
    {
        formats = Items(sheet, "cellXfs", "xf");
        fonts = Items(sheet, "fonts", "font");
        fills = Items(sheet, "fills", "fill");
        foreach (var format in Items(sheet, "numFmts", "numFmt"))
            codes[format.Value("numFmtId") ?? ""] = format.Value("formatCode") ?? "";
    }

    /// <summary>";;;" shows neither numbers nor words.</summary>
    public bool ShowsNothing(int style) =>
        CodeOf(style) is { } code && code.Split(';') is { Length: >= 3 } parts && parts.All(p => p.Trim(' ', '"').Length == 0);

    /// <summary>The words are written in the colour of the cell, or too small to be seen.</summary>
    public bool IsInvisible(int style)
    {
        if (FontOf(style) is not { } font)
            return false;
        if (double.TryParse(font.Setting("sz"), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && size <= 2)
            return true;
        var (ink, ground) = (ColourOf(font.Kid("color")), GroundOf(style));
        return ink is not null && ink == (ground ?? "FFFFFF");
    }

    /// <summary>The number with the zeros that its format puts before it: 1099012345 as "001099012345".</summary>
    public string Padded(int style, string value)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number != decimal.Truncate(number) || number < 0)
            return value;
        var plain = number.ToString("0", CultureInfo.InvariantCulture);
        var zeros = CodeOf(style)?.Split(';')[0].Count(c => c == '0') ?? 0;
        var onlyZeros =
            CodeOf(style) is { } code && code.Split(';')[0].All(c => c is '0' or ' ' or '.' or '-' or '\\' or '"' or '(' or ')') && !code.Contains("0.0");
        return onlyZeros && zeros > plain.Length ? plain.PadLeft(Math.Min(zeros, 30), '0') : plain;
    }

    private static List<XElement> Items(XDocument? sheet, string list, string item) => [.. sheet?.Root.Kid(list)?.Elements().Where(e => e.Is(item)) ?? []];

    private XElement? FormatOf(int style) => style >= 0 && style < formats.Count ? formats[style] : null;

    private string? CodeOf(int style) => FormatOf(style).Value("numFmtId") is { } id ? codes.GetValueOrDefault(id) : null;

    private XElement? FontOf(int style) => At(fonts, FormatOf(style).Value("fontId"));

    private string? GroundOf(int style) =>
        At(fills, FormatOf(style).Value("fillId")).Kid("patternFill") is { } fill && fill.Value("patternType") is not (null or "none")
            ? ColourOf(fill.Kid("fgColor")) ?? "unknown"
            : null;

    private static XElement? At(List<XElement> list, string? index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < list.Count ? list[at] : null;

    // Theme colour 0 is the window's white, 1 the words' black; indexed 9 and 1 are white.
    private static string? ColourOf(XElement? colour) =>
        colour is null ? null
        : colour.Value("rgb") is { Length: 8 } rgb
            ? rgb[2..].ToUpperInvariant() is var value && IsNearlyWhite(value) ? "FFFFFF"
                : rgb[2..].ToUpperInvariant()
        : colour.Value("theme") is "0" && colour.Value("tint") is null or "0" ? "FFFFFF"
        : colour.Value("indexed") is "1" or "9" ? "FFFFFF"
        : colour.Value("theme") is { } theme ? $"theme {theme} {colour.Value("tint")}"
        : null;

    private static bool IsNearlyWhite(string rgb) => rgb is ['F', _, 'F', _, 'F', _];
}
