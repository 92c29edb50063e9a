using System.Globalization;
using System.Text;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>A value as PDF knows them.</summary>
internal abstract class PdfValue
{
    public double? Number => (this as PdfNumber)?.Value;

    public string? Name => (this as PdfName)?.Value;
}

internal sealed class PdfNumber(double value) : PdfValue
{
    public double Value => value;
}

internal sealed class PdfName(string value) : PdfValue
{
    public string Value => value;
}

/// <summary>true, false, null – and in a page's content the operators.</summary>
internal sealed class PdfWord(string value) : PdfValue
{
    public string Value => value;
}

/// <summary>A string; its bytes may be changed.</summary>
internal sealed class PdfText(byte[] bytes) : PdfValue
{
    public byte[] Bytes { get; set; } = bytes;

    public string Words
    {
        get =>
            Bytes switch
            {
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2),
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(Bytes, 2, Bytes.Length - 2),
                [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(Bytes, 3, Bytes.Length - 3),
                _ => Utf8OrLatin(Bytes),
            };
        set => Bytes = value.All(char.IsAscii) ? Encoding.ASCII.GetBytes(value) : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(value)];
    }

    // The standard knows Latin letters here; many programs write UTF-8.
    private static string Utf8OrLatin(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\uFFFD') ? Encoding.Latin1.GetString(bytes) : text;
    }
}

internal sealed class PdfList(List<PdfValue> items) : PdfValue
{
    public List<PdfValue> Items => items;
}

internal sealed class PdfRef(int number) : PdfValue
{
    public int To => number;
}

internal sealed class PdfMap(Dictionary<string, PdfValue> entries) : PdfValue
{
    public Dictionary<string, PdfValue> Entries => entries;

    public PdfValue? this[string key] => entries.GetValueOrDefault(key);
}

/// <summary>Bytes with a description; those of a page are its content.</summary>
internal sealed class PdfStream(PdfMap map, ReadOnlyMemory<byte> raw) : PdfValue
{
    public PdfMap Map => map;

    public ReadOnlyMemory<byte> Raw { get; private set; } = raw;

    /// <summary>Puts plain bytes in place of what was there.</summary>
    public void Replace(byte[] content)
    {
        Raw = content;
        map.Entries.Remove("Filter");
        map.Entries.Remove("DecodeParms");
        map.Entries["Length"] = new PdfNumber(content.Length);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Raw.Length} bytes");
}
