using System.IO.Compression;
using Dinh.Reading.Files;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>Unfolds streams, within what may unfold in one screening.</summary>
internal sealed class PdfFilters(PdfStore store, Budget budget)
{
    private const int MostAtOnce = 64 * 1024 * 1024;

    private readonly Dictionary<PdfStream, byte[]?> known = [];

    public byte[]? Bytes(PdfStream stream)
    {
        if (!known.TryGetValue(stream, out var bytes))
            known[stream] = bytes = Unfolded(stream);
        return bytes;
    }

    private byte[]? Unfolded(PdfStream stream)
    {
        var bytes = stream.Raw.ToArray();
        var (filters, parameters) = (Many(stream.Map["Filter"]), Many(stream.Map["DecodeParms"]));
        for (var n = 0; n < filters.Count && n < 4; n++)
        {
            if (One(store.Find(filters[n])?.Name, bytes, store.Map(n < parameters.Count ? parameters[n] : null)) is not { } next)
                return null;
            budget.Take(next.Length);
            bytes = next;
        }

        return bytes;
    }

    private List<PdfValue> Many(PdfValue? value) =>
        store.Find(value) is PdfList list ? list.Items
        : value is null ? []
        : [value];

    private static byte[]? One(string? filter, byte[] bytes, PdfMap? parameters) =>
        filter switch
        {
            "FlateDecode" or "Fl" => Predicted(Inflated(bytes), parameters),
            "ASCIIHexDecode" or "AHx" => Hexadecimal(bytes),
            "ASCII85Decode" or "A85" => Base85(bytes),
            _ => null,
        };

    // What was cut short is read as far as it goes.
    private static byte[] Inflated(byte[] bytes)
    {
        using var folded = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var counted = new CountedStream(folded, MostAtOnce);
        using var all = new MemoryStream();
        try
        {
            counted.CopyTo(all);
        }
        catch (InvalidDataException)
        {
            return all.ToArray();
        }

        return all.ToArray();
    }

    private static byte[] Predicted(byte[] bytes, PdfMap? parameters)
    {
        if (parameters?["Predictor"]?.Number is not >= 10)
            return bytes;
        var width =
            (int)(
                Math.Clamp(parameters["Columns"]?.Number ?? 1, 1, 1 << 20)
                    * Math.Clamp(parameters["Colors"]?.Number ?? 1, 1, 32)
                    * Math.Clamp(parameters["BitsPerComponent"]?.Number ?? 8, 1, 16)
                + 7
            ) / 8;
        var step = Math.Max(1, (int)((parameters["Colors"]?.Number ?? 1) * (parameters["BitsPerComponent"]?.Number ?? 8) / 8));
        var plain = new byte[bytes.Length / (width + 1) * width];
        for (var row = 0; row < plain.Length / width; row++)
            Row(bytes.AsSpan((row * (width + 1)) + 1, width), bytes[row * (width + 1)], plain, (row * width, width, step));
        return plain;
    }

    private static void Row(ReadOnlySpan<byte> from, byte kind, byte[] to, (int Start, int Width, int Step) at)
    {
        for (var i = 0; i < at.Width; i++)
        {
            var left = i >= at.Step ? to[at.Start + i - at.Step] : 0;
            var up = at.Start >= at.Width ? to[at.Start + i - at.Width] : 0;
            var corner = i >= at.Step && at.Start >= at.Width ? to[at.Start + i - at.Width - at.Step] : 0;
            var guess = kind switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => 0,
            };
            to[at.Start + i] = (byte)(from[i] + guess);
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left
            : toUp <= toCorner ? up
            : corner;
    }

    private static byte[] Hexadecimal(byte[] bytes)
    {
        var digits = string.Concat(bytes.TakeWhile(b => b != '>').Select(b => (char)b).Where(char.IsAsciiHexDigit));
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0");
    }

    private static byte[] Base85(byte[] bytes)
    {
        var (plain, group, count) = (new List<byte>(), 0UL, 0);
        foreach (var letter in bytes.TakeWhile(b => b != '~'))
        {
            if (letter == 'z' && count == 0)
                plain.AddRange([0, 0, 0, 0]);
            if (letter is < (byte)'!' or > (byte)'u')
                continue;
            group = (group * 85) + (ulong)(letter - '!');
            if (++count < 5)
                continue;
            plain.AddRange([(byte)(group >> 24), (byte)(group >> 16), (byte)(group >> 8), (byte)group]);
            (group, count) = (0, 0);
        }

        for (var n = count; n is > 0 and < 5; n++)
            group = (group * 85) + 84;
        for (var n = 0; n < count - 1; n++)
            plain.Add((byte)(group >> (24 - (8 * n))));
        return [.. plain];
    }
}
