using System.Globalization;
using System.Text;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>What the codes of a font say, and how wide they are.</summary>
internal sealed class PdfFont
{
    private const int MostCodes = 70_000;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly Dictionary<int, string> words = [];
    private readonly Dictionary<int, double> widths = [];
    private readonly double usual;
    private readonly bool isWide;
    private readonly bool isMapped;

    public PdfFont(PdfStore store, PdfMap font)
    {
        isWide = store.Find(font["Subtype"])?.Name == "Type0";
        usual = isWide ? 1000 : 500;
        if (store.Find(font["ToUnicode"]) is PdfStream map && store.Bytes(map) is { } bytes)
            isMapped = Read(new(bytes));
        if (isWide && store.List(font["DescendantFonts"]) is [var descendant, ..] && store.Map(descendant) is { } inner)
        {
            usual = store.Find(inner["DW"])?.Number ?? 1000;
            WideWidths(store, store.List(inner["W"]));
        }
        else
        {
            Named(store, store.Map(font["Encoding"]));
            var first = (int)(store.Find(font["FirstChar"])?.Number ?? 0);
            foreach (var (width, at) in store.List(font["Widths"]).Select((w, at) => (w, at)))
                widths[first + at] = store.Find(width)?.Number ?? usual;
        }
    }

    public int CodeLength => isWide ? 2 : 1;

    /// <returns>Null when the font does not tell.</returns>
    public string? Of(int code) =>
        words.TryGetValue(code, out var word) ? word
        : isWide || (isMapped && code < 32) ? null
        : Western.GetString([(byte)code]);

    public double WidthOf(int code) => widths.GetValueOrDefault(code, usual);

    private bool Read(PdfLexer map)
    {
        var held = new List<PdfValue>();
        while (!map.IsAtEnd && words.Count < MostCodes)
        {
            if (map.Next() is not { } value)
                continue;
            if (value is PdfWord word)
            {
                if (word.Value == "endbfchar")
                    Pairs(held);
                else if (word.Value == "endbfrange")
                    Ranges(held);
                held.Clear();
            }
            else
                held.Add(value);
        }

        return words.Count > 0;
    }

    private void Pairs(List<PdfValue> held)
    {
        for (var at = 0; at + 1 < held.Count; at += 2)
        {
            if (held[at] is PdfText code && held[at + 1] is PdfText to)
                words[Code(code.Bytes)] = Encoding.BigEndianUnicode.GetString(to.Bytes);
        }
    }

    private void Ranges(List<PdfValue> held)
    {
        for (var at = 0; at + 2 < held.Count; at += 3)
        {
            if (held[at] is not PdfText from || held[at + 1] is not PdfText to)
                continue;
            var (first, last) = (Code(from.Bytes), Math.Min(Code(to.Bytes), Code(from.Bytes) + 65_535));
            for (var code = first; code <= last && words.Count < MostCodes; code++)
            {
                if (held[at + 2] is PdfText start && start.Bytes.Length >= 2)
                    words[code] = Encoding.BigEndianUnicode.GetString(start.Bytes[..^2]) + (char)(((start.Bytes[^2] << 8) | start.Bytes[^1]) + code - first);
                else if (held[at + 2] is PdfList list && code - first < list.Items.Count && list.Items[code - first] is PdfText each)
                    words[code] = Encoding.BigEndianUnicode.GetString(each.Bytes);
            }
        }
    }

    private static int Code(byte[] bytes) => bytes.Take(4).Aggregate(0, (code, value) => (code << 8) | value);

    private void Named(PdfStore store, PdfMap? encoding)
    {
        var code = 0;
        foreach (var item in store.List(encoding?["Differences"]))
        {
            if (item.Number is { } number)
                code = (int)number;
            else if (item.Name is { } name)
            {
                if (!words.ContainsKey(code) && GlyphNames.Of(name) is { } word)
                    words[code] = word;
                code++;
            }
        }
    }

    private void WideWidths(PdfStore store, IReadOnlyList<PdfValue> list)
    {
        for (var at = 0; at + 1 < list.Count; )
        {
            var first = (int)(store.Find(list[at])?.Number ?? 0);
            if (store.Find(list[at + 1]) is PdfList each)
            {
                foreach (var (width, n) in each.Items.Take(65_536).Select((w, n) => (w, n)))
                    widths[first + n] = store.Find(width)?.Number ?? usual;
                at += 2;
                continue;
            }

            var last = Math.Min((int)(store.Find(list[at + 1])?.Number ?? 0), first + 65_535);
            for (var code = first; code <= last && at + 2 < list.Count; code++)
                widths[code] = store.Find(list[at + 2])?.Number ?? usual;
            at += 3;
        }
    }

    private static class GlyphNames
    {
        private static readonly Dictionary<string, string> Names = new()
        {
            ["space"] = " ",
            ["zero"] = "0",
            ["one"] = "1",
            ["two"] = "2",
            ["three"] = "3",
            ["four"] = "4",
            ["five"] = "5",
            ["six"] = "6",
            ["seven"] = "7",
            ["eight"] = "8",
            ["nine"] = "9",
            ["period"] = ".",
            ["comma"] = ",",
            ["hyphen"] = "-",
            ["colon"] = ":",
            ["slash"] = "/",
            ["at"] = "@",
            ["plus"] = "+",
            ["parenleft"] = "(",
            ["parenright"] = ")",
            ["underscore"] = "_",
            ["dcroat"] = "đ",
            ["Dcroat"] = "Đ",
        };

        public static string? Of(string name) =>
            Names.TryGetValue(name, out var word) ? word
            : name.Length == 1 ? name
            : name.StartsWith("uni", StringComparison.Ordinal)
            && name.Length == 7
            && int.TryParse(name.AsSpan(3), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                ? ((char)code).ToString()
            : null;
    }
}
