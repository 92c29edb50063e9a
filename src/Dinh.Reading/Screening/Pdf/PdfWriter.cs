using System.Globalization;
using System.Text;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>Writes a PDF anew from what its first page tree reaches, and from nothing else.</summary>
internal sealed class PdfWriter(PdfStore store) : IDisposable
{
    private readonly MemoryStream file = new();
    private readonly SortedDictionary<int, long> places = [];
    private readonly Queue<int> open = new();
    private readonly HashSet<int> seen = [];

    public byte[] Write(PdfRef root, PdfValue? info)
    {
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        Call(root);
        if (info is PdfRef to)
            Call(to);
        while (open.TryDequeue(out var number))
        {
            if (store.Find(new PdfRef(number)) is not { } value)
                continue;
            places[number] = file.Position;
            Say($"{number} 0 obj\n");
            Value(value, 0);
            Say("\nendobj\n");
        }

        Table(root, info as PdfRef);
        return file.ToArray();
    }

    public void Dispose() => file.Dispose();

    /// <summary>The operator that shows words, with gaps in place of what was cut.</summary>
    public static byte[] Show(IReadOnlyList<Shown> pieces)
    {
        var text = new StringBuilder(pieces[0].Before).Append('[');
        foreach (var (glyph, move) in pieces.SelectMany(p => p.Parts))
        {
            if (glyph is { IsCut: false } kept)
                text.Append('<').Append(Convert.ToHexString(kept.Code)).Append('>');
            else
                text.Append(Plain(glyph is { } cut ? -cut.Advance : move)).Append(' ');
        }

        return Encoding.ASCII.GetBytes(text.Append("] TJ ").ToString());
    }

    private static string Plain(double number) => Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture);

    private void Call(PdfRef to)
    {
        if (seen.Add(to.To))
            open.Enqueue(to.To);
    }

    private void Say(string text) => file.Write(Encoding.Latin1.GetBytes(text));

    private void Value(PdfValue value, int depth)
    {
        switch (value)
        {
            case PdfNumber number:
                Say(Plain(number.Value));
                break;
            case PdfName name:
                Say("/" + Escaped(name.Value));
                break;
            case PdfWord word:
                Say(word.Value is "true" or "false" ? word.Value : "null");
                break;
            case PdfText text:
                Say($"<{Convert.ToHexString(text.Bytes)}>");
                break;
            case PdfRef to:
                Say($"{to.To} 0 R");
                Call(to);
                break;
            case PdfList list:
                Say("[");
                foreach (var item in list.Items)
                {
                    Value(item, depth + 1);
                    Say(" ");
                }

                Say("]");
                break;
            case PdfMap map:
                Map(map, depth);
                break;
            case PdfStream stream:
                Stream(stream, depth);
                break;
        }
    }

    private void Map(PdfMap map, int depth)
    {
        Say("<<");
        foreach (var (key, value) in map.Entries)
        {
            Say($"/{Escaped(key)} ");
            Value(value, depth + 1);
            Say(" ");
        }

        Say(">>");
    }

    private void Stream(PdfStream stream, int depth)
    {
        stream.Map.Entries["Length"] = new PdfNumber(stream.Raw.Length);
        Map(stream.Map, depth);
        Say("\nstream\n");
        file.Write(stream.Raw.Span);
        Say("\nendstream");
    }

    private static string Escaped(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '+' or '*' or ',' or ':')
                text.Append(letter);
            else
                text.Append(CultureInfo.InvariantCulture, $"#{(int)letter & 0xFF:X2}");
        }

        return text.ToString();
    }

    private void Table(PdfRef root, PdfRef? info)
    {
        var start = file.Position;
        Say($"xref\n0 {store.Largest + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= store.Largest; number++)
            Say(places.TryGetValue(number, out var place) ? $"{place:D10} 00000 n \n" : "0000000000 65535 f \n");
        var infoEntry = info is not null && places.ContainsKey(info.To) ? $" /Info {info.To} 0 R" : "";
        Say($"trailer\n<</Size {store.Largest + 1} /Root {root.To} 0 R{infoEntry}>>\nstartxref\n{start}\n%%EOF\n");
    }
}
