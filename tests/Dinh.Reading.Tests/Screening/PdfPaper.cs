using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Dinh.Reading.Tests.Screening;

/// <summary>A PDF put together object by object; letters are given codes of two bytes, as printing programs do.</summary>
internal sealed class PdfPaper
{
    private readonly List<char> letters = [' '];
    private readonly StringBuilder content = new();
    private readonly List<byte[]> more = [];

    public string InPage { get; set; } = "";

    public string InRoot { get; set; } = "";

    public string InResources { get; set; } = "";

    public string Info { get; set; } = "";

    public static int FirstMore => 7;

    public static string Text(string words) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    public PdfPaper Says(string words, double x = 60, double y = 700, string before = "", string after = "")
    {
        foreach (var letter in words.Where(l => !letters.Contains(l)))
            letters.Add(letter);
        var codes = string.Concat(words.Select(l => $"{letters.IndexOf(l) + 1:X4}"));
        return Draws(string.Create(CultureInfo.InvariantCulture, $"{before} BT /F 12 Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET {after}\n"));
    }

    public PdfPaper Draws(string operators)
    {
        content.Append(operators);
        return this;
    }

    /// <summary>One more object; the first is number 7.</summary>
    public PdfPaper With(string dictionary, byte[]? stream = null)
    {
        more.Add(stream is null ? Bytes(dictionary) : [.. Bytes($"<<{dictionary} /Length {stream.Length}>>\nstream\n"), .. stream, .. "\nendstream"u8]);
        return this;
    }

    /// <summary>What was drawn so far stands in a form, and the page draws that.</summary>
    public PdfPaper IntoForm()
    {
        var drawn = Bytes(content.ToString());
        content.Clear();
        return Draws("/X Do\n").With("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", drawn);
    }

    /// <param name="isPacked">The content is compressed, as it nearly always is.</param>
    public byte[] ToBytes(bool isPacked = false)
    {
        List<byte[]> objects =
        [
            Bytes($"<< /Type /Catalog /Pages 2 0 R {InRoot} >>"),
            Bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>"),
            Bytes($"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> {InResources} >> {InPage} >>"),
            isPacked ? Packed(content.ToString()) : Stream(content.ToString()),
            Bytes(
                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /DW 600 >>] /ToUnicode 6 0 R >>"
            ),
            Stream(Map()),
            .. more,
        ];
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        for (var n = 0; n < objects.Count; n++)
            Object(file, n + 1, objects[n]);
        if (Info.Length > 0)
            Object(file, objects.Count + 1, Bytes($"<<{Info}>>"));
        file.Write(
            Bytes($"trailer << /Size {objects.Count + 2} /Root 1 0 R {(Info.Length > 0 ? $"/Info {objects.Count + 1} 0 R" : "")} >>\nstartxref\n0\n%%EOF\n")
        );
        return file.ToArray();
    }

    /// <summary>A file saved over: the page says something else, the old words stay behind.</summary>
    public static byte[] SavedOver(byte[] before, PdfPaper after)
    {
        var file = new MemoryStream();
        file.Write(before);
        Object(file, 4, Stream(after.content.ToString()));
        Object(file, 6, Stream(after.Map()));
        file.Write("trailer << /Size 9 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"u8);
        return file.ToArray();
    }

    private static void Object(MemoryStream file, int number, byte[] value)
    {
        file.Write(Bytes($"{number} 0 obj\n"));
        file.Write(value);
        file.Write("\nendobj\n"u8);
    }

    private static byte[] Stream(string text) => [.. Bytes($"<< /Length {Bytes(text).Length} >>\nstream\n"), .. Bytes(text), .. "\nendstream"u8];

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(Bytes(text));
        return [.. Bytes($"<< /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }

    private string Map() =>
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        + $"{letters.Count} beginbfchar\n{string.Join('\n', letters.Select((l, n) => $"<{n + 1:X4}> <{(int)l:X4}>"))}\nendbfchar endcmap";

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
