using System.Buffers.Binary;
using Dinh.Reading.Files;

namespace Dinh.Reading.Screening.Pictures;

/// <summary>Takes a .jpg apart into its segments; the drawn ones are never touched.</summary>
internal static class Jpeg
{
    private const byte StartOfScan = 0xDA;
    private const byte End = 0xD9;

    public static List<PicturePiece> Pieces(byte[] file)
    {
        var pieces = new List<PicturePiece> { new(file.AsMemory(0, 2), PieceKind.Drawn, "", default) };
        var at = 2;
        while (at + 2 <= file.Length)
        {
            if (file[at] != 0xFF)
                throw new UnreadableException("file.broken");
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == End)
                return Ended(file, at + 2, at, pieces);
            var end = EndOf(file, at, marker);
            pieces.Add(Segment(file.AsMemory(at, end - at), marker));
            at = end;
        }

        // A picture cut short is still drawn by most readers.
        return pieces;
    }

    /// <summary>A segment that holds no more than how the picture is turned.</summary>
    public static ReadOnlyMemory<byte> Turned(byte[] tiff)
    {
        var segment = new byte[4 + 6 + tiff.Length];
        (segment[0], segment[1]) = (0xFF, 0xE1);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(segment.Length - 2));
        "Exif\0\0"u8.CopyTo(segment.AsSpan(4));
        tiff.CopyTo(segment, 10);
        return segment;
    }

    private static List<PicturePiece> Ended(byte[] file, int end, int from, List<PicturePiece> pieces)
    {
        pieces.Add(new(file.AsMemory(from, end - from), PieceKind.Drawn, "", default));
        if (end < file.Length)
            pieces.Add(new(file.AsMemory(end), PieceKind.Appended, "", file.AsMemory(end)));
        return pieces;
    }

    private static int EndOf(byte[] file, int at, byte marker)
    {
        if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            return at + 2;
        if (at + 4 > file.Length)
            throw new UnreadableException("file.broken");
        var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
        if (end > file.Length || end < at + 4)
            throw new UnreadableException("file.broken");
        return marker == StartOfScan ? EndOfScan(file, end) : end;
    }

    // Within the scan only restarts and stuffed bytes follow 0xFF.
    private static int EndOfScan(byte[] file, int at)
    {
        for (; at + 1 < file.Length; at++)
        {
            if (file[at] == 0xFF && file[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
        }

        return file.Length;
    }

    private static PicturePiece Segment(ReadOnlyMemory<byte> whole, byte marker)
    {
        var body = whole.Length > 4 && marker is not StartOfScan ? whole[4..] : default;
        return marker switch
        {
            0xE0 when body.Span.StartsWith("JFIF"u8) => new(whole, PieceKind.Drawn, "", default),
            0xE1 when body.Span.StartsWith("Exif\0"u8) => new(whole, PieceKind.Exif, "EXIF", body[6..]),
            0xE1 when body.Span.StartsWith("http://ns.adobe.com/"u8) => new(whole, PieceKind.Xmp, "XMP", body),
            0xE2 when body.Span.StartsWith("ICC_PROFILE"u8) => new(whole, PieceKind.Drawn, "", default),
            0xED => new(whole, PieceKind.Iptc, "IPTC", body),
            0xEE when body.Span.StartsWith("Adobe"u8) => new(whole, PieceKind.Drawn, "", default),
            0xFE => new(whole, PieceKind.Text, "ghi chú", body),
            >= 0xE0 and <= 0xEF => new(whole, PieceKind.Other, $"APP{marker - 0xE0}", body),
            _ => new(whole, PieceKind.Drawn, "", default),
        };
    }
}
