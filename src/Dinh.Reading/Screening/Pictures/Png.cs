using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Dinh.Reading.Files;

namespace Dinh.Reading.Screening.Pictures;

/// <summary>Takes a .png apart into its chunks; those that it is drawn from are never touched.</summary>
internal static class Png
{
    private const int Signature = 8;
    private const int MostWords = 4 * 1024 * 1024;

    private static readonly string[] Drawn =
    [
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "iCCP",
        "sBIT",
        "bKGD",
        "hIST",
        "pHYs",
        "sPLT",
        "acTL",
        "fcTL",
        "fdAT",
        "cICP",
        "mDCV",
        "cLLI",
    ];

    public static List<PicturePiece> Pieces(byte[] file)
    {
        var pieces = new List<PicturePiece> { new(file.AsMemory(0, Signature), PieceKind.Drawn, "", default) };
        for (var at = Signature; at < file.Length; )
        {
            if (at + 12 > file.Length)
                throw new UnreadableException("file.broken");
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12)
                throw new UnreadableException("file.broken");
            var end = at + 12 + (int)length;
            var name = Encoding.ASCII.GetString(file, at + 4, 4);
            pieces.Add(Chunk(file.AsMemory(at, end - at), name));
            if (name == "IEND" && end < file.Length)
            {
                pieces.Add(new(file.AsMemory(end), PieceKind.Appended, "", file.AsMemory(end)));
                break;
            }

            at = end;
        }

        return pieces;
    }

    /// <summary>A chunk that holds no more than how the picture is turned.</summary>
    public static ReadOnlyMemory<byte> Turned(byte[] tiff)
    {
        var chunk = new byte[12 + tiff.Length];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)tiff.Length);
        "eXIf"u8.CopyTo(chunk.AsSpan(4));
        tiff.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + tiff.Length), Crc(chunk.AsSpan(4, 4 + tiff.Length)));
        return chunk;
    }

    private static PicturePiece Chunk(ReadOnlyMemory<byte> whole, string name)
    {
        var body = whole[8..^4];
        return name switch
        {
            "eXIf" => new(whole, PieceKind.Exif, "EXIF", body),
            "tEXt" => new(whole, PieceKind.Text, name, InUtf8(body)),
            "zTXt" => new(whole, PieceKind.Text, name, InUtf8(Unfolded(body, Behind(body.Span, 0) + 1))),
            "iTXt" => new(whole, PieceKind.Text, name, International(body)),
            _ => new(whole, Drawn.Contains(name) ? PieceKind.Drawn : PieceKind.Other, name, body),
        };
    }

    // The standard says Latin letters; many programs write UTF-8.
    private static ReadOnlyMemory<byte> InUtf8(ReadOnlyMemory<byte> words) =>
        Encoding.UTF8.GetString(words.Span).Contains('\uFFFD') ? Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(words.Span)) : words;

    // Keyword, two flags, language, translated keyword, then the words.
    private static ReadOnlyMemory<byte> International(ReadOnlyMemory<byte> body)
    {
        var flags = Behind(body.Span, 0);
        if (flags + 2 > body.Length || body.Span[flags] == 0)
            return body;
        return Unfolded(body, Behind(body.Span, Behind(body.Span, flags + 2)));
    }

    private static int Behind(ReadOnlySpan<byte> body, int from)
    {
        var zero = from < body.Length ? body[from..].IndexOf((byte)0) : -1;
        return zero < 0 ? body.Length : from + zero + 1;
    }

    private static ReadOnlyMemory<byte> Unfolded(ReadOnlyMemory<byte> body, int from)
    {
        if (from >= body.Length)
            return body;
        using var folded = new ZLibStream(new MemoryStream(body[from..].ToArray()), CompressionMode.Decompress);
        using var counted = new CountedStream(folded, MostWords);
        using var words = new MemoryStream();
        words.Write(body.Span[..from]);
        counted.CopyTo(words);
        return words.ToArray();
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }
}
