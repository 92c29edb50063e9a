using System.Globalization;
using System.Text;
using Dinh.Reading.Files;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>
/// All objects of a PDF, found by looking through the file itself: what its table leaves out is seen too. Of an object written twice the later
/// one counts, as in files that were saved over.
/// </summary>
internal sealed class PdfStore
{
    private const int MostObjects = 400_000;

    private readonly Dictionary<int, PdfValue> objects = [];
    private readonly ReadOnlyMemory<byte> file;
    private readonly PdfFilters filters;

    public PdfStore(ReadOnlyMemory<byte> file, Budget budget)
    {
        this.file = file;
        filters = new(this, budget);
        Look();
        foreach (var packed in objects.Values.OfType<PdfStream>().Where(s => s.Map["Type"]?.Name == "ObjStm").ToList())
            Unpack(packed);
        if (IsLocked)
            throw new UnreadableException("file.encrypted");
    }

    /// <summary>How many objects were written again over earlier ones.</summary>
    public int Superseded { get; private set; }

    public PdfMap? Root => Map(Trailer("Root"));

    public PdfMap? Info => Map(Trailer("Info"));

    private List<PdfMap> Trailers { get; } = [];

    private bool IsLocked => Trailers.Exists(t => t["Encrypt"] is PdfRef or PdfMap);

    public int Largest => objects.Count == 0 ? 0 : objects.Keys.Max();

    public PdfValue? Find(PdfValue? value)
    {
        for (var steps = 0; value is PdfRef to && steps < 20; steps++)
            value = objects.GetValueOrDefault(to.To);
        return value is PdfRef or PdfWord { Value: "null" } ? null : value;
    }

    public PdfMap? Map(PdfValue? value) =>
        Find(value) switch
        {
            PdfMap map => map,
            PdfStream stream => stream.Map,
            _ => null,
        };

    public IReadOnlyList<PdfValue> List(PdfValue? value) => Find(value) is PdfList list ? list.Items : [];

    public double[]? Numbers(PdfValue? value) => List(value) is { Count: > 0 } list ? [.. list.Select(i => Find(i)?.Number ?? 0)] : null;

    /// <summary>The bytes that a stream stands for; null when they are packed in a way that is not known here.</summary>
    public byte[]? Bytes(PdfStream stream) => filters.Bytes(stream);

    public PdfRef Add(PdfValue value)
    {
        var number = Largest + 1;
        objects[number] = value;
        return new(number);
    }

    public PdfValue? Trailer(string key) => Trailers.LastOrDefault(t => t[key] is not null)?[key];

    private void Look()
    {
        var bytes = file.Span;
        for (var at = 0; at < bytes.Length; )
        {
            var next = bytes[at..].IndexOfAny((byte)'o', (byte)'t');
            if (next < 0)
                return;
            at += next;
            if (bytes[at..].StartsWith("obj"u8) && HeadBefore(at) is { } number)
                at = Take(number, at + 3);
            else if (bytes[at..].StartsWith("trailer"u8))
                at = TakeTrailer(at + 7);
            else
                at++;
        }
    }

    // "12 0 " before the word.
    private int? HeadBefore(int at)
    {
        var start = at;
        var parts = new int[2];
        for (var n = 1; n >= 0; n--)
        {
            while (start > 0 && PdfLexer.IsSpace(file.Span[start - 1]))
                start--;
            var end = start;
            while (start > 0 && char.IsAsciiDigit((char)file.Span[start - 1]))
                start--;
            if (
                end - start is 0 or > 9
                || !int.TryParse(Encoding.ASCII.GetString(file.Span[start..end]), NumberStyles.None, CultureInfo.InvariantCulture, out parts[n])
            )
                return null;
        }

        return parts[0];
    }

    private int Take(int number, int at)
    {
        var lexer = new PdfLexer(file) { At = at };
        var value = lexer.Next();
        var end = Math.Max(lexer.At, at);
        if (value is PdfMap map)
        {
            lexer.SkipSpace();
            if (file.Span[Math.Min(lexer.At, file.Length)..].StartsWith("stream"u8))
                (value, end) = Stream(map, lexer.At + 6);
        }

        if (value is null)
            return end;
        if (objects.Count > MostObjects)
            throw new UnreadableException("file.too-long");
        if (!objects.TryAdd(number, value))
        {
            Superseded++;
            objects[number] = value;
        }

        if (value is PdfStream { Map: var head } && head["Type"]?.Name == "XRef")
            Trailers.Add(head);
        return end;
    }

    private (PdfStream, int) Stream(PdfMap map, int at)
    {
        var bytes = file.Span;
        if (at < bytes.Length && bytes[at] == '\r')
            at++;
        if (at < bytes.Length && bytes[at] == '\n')
            at++;
        if (map["Length"]?.Number is { } said && said >= 0 && said <= bytes.Length - at && EndsAt(at + (int)said))
            return (new(map, file.Slice(at, (int)said)), at + (int)said);

        var length = bytes[at..].IndexOf("endstream"u8) is >= 0 and var found ? found : bytes.Length - at;
        return (new(map, file.Slice(at, Trimmed(bytes.Slice(at, length)))), at + length);
    }

    private bool EndsAt(int at) => file.Span[at..Math.Min(at + 12, file.Length)].IndexOf("endst"u8) >= 0;

    private static int Trimmed(ReadOnlySpan<byte> bytes) =>
        bytes is [.., 13, 10] ? bytes.Length - 2
        : bytes is [.., 10 or 13] ? bytes.Length - 1
        : bytes.Length;

    private int TakeTrailer(int at)
    {
        var lexer = new PdfLexer(file) { At = at };
        if (lexer.Next() is PdfMap map)
            Trailers.Add(map);
        return Math.Max(lexer.At, at);
    }

    private void Unpack(PdfStream packed)
    {
        if (Bytes(packed) is not { } bytes || packed.Map["First"]?.Number is not { } first || Find(packed.Map["N"])?.Number is not { } count)
            return;
        var heads = new PdfLexer(bytes);
        for (var n = 0; n < count && heads.Next()?.Number is { } number && heads.Next()?.Number is { } place; n++)
        {
            var lexer = new PdfLexer(bytes) { At = (int)Math.Min(first + place, bytes.Length) };
            if (lexer.Next() is { } value && objects.Count <= MostObjects && !objects.TryAdd((int)number, value) && objects[(int)number] is not PdfStream)
            {
                Superseded++;
                objects[(int)number] = value;
            }
        }
    }
}
