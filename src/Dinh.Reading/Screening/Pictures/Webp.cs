using System.Buffers.Binary;
using System.Text;
using Dinh.Reading.Files;

namespace Dinh.Reading.Screening.Pictures;

/// <summary>Takes a .webp apart into its chunks.</summary>
internal static class Webp
{
    private const int Head = 12;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;
    private static readonly string[] Drawn = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    public static List<PicturePiece> Pieces(byte[] file)
    {
        var declared = Math.Min(file.Length, 8L + BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(4)));
        var pieces = new List<PicturePiece> { new(file.AsMemory(0, Head), PieceKind.Drawn, "RIFF", default) };
        for (var at = Head; at < declared; )
        {
            if (at + 8 > declared)
                throw new UnreadableException("file.broken");
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 4));
            if (length > declared - at - 8)
                throw new UnreadableException("file.broken");
            var end = (int)Math.Min(declared, at + 8 + length + (length & 1));
            pieces.Add(Chunk(file.AsMemory(at, end - at), Encoding.ASCII.GetString(file, at, 4), file.AsMemory(at + 8, (int)length)));
            at = end;
        }

        if (declared < file.Length)
            pieces.Add(new(file.AsMemory((int)declared), PieceKind.Appended, "", file.AsMemory((int)declared)));
        return pieces;
    }

    public static ReadOnlyMemory<byte> Turned(byte[] tiff)
    {
        var chunk = new byte[8 + tiff.Length + (tiff.Length & 1)];
        "EXIF"u8.CopyTo(chunk);
        BinaryPrimitives.WriteUInt32LittleEndian(chunk.AsSpan(4), (uint)tiff.Length);
        tiff.CopyTo(chunk, 8);
        return chunk;
    }

    /// <summary>The head says how long the file is and what it holds.</summary>
    public static byte[] Mend(byte[] file, IReadOnlyList<PicturePiece> pieces)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(
            file.AsSpan(4),
            (uint)(file.Length - 8 - pieces.Where(p => p.Kind == PieceKind.Appended).Sum(p => p.Written.Length))
        );
        if (file.AsSpan(Head).StartsWith("VP8X"u8) && file.Length > Head + 8)
        {
            if (!pieces.Any(p => p.Kind == PieceKind.Exif && !p.IsDropped))
                file[Head + 8] &= unchecked((byte)~HasExif);
            if (!pieces.Any(p => p.Kind == PieceKind.Xmp && !p.IsDropped))
                file[Head + 8] &= unchecked((byte)~HasXmp);
        }

        return file;
    }

    private static PicturePiece Chunk(ReadOnlyMemory<byte> whole, string name, ReadOnlyMemory<byte> body) =>
        name switch
        {
            "EXIF" => new(whole, PieceKind.Exif, "EXIF", body.Span.StartsWith("Exif\0\0"u8) ? body[6..] : body),
            "XMP " => new(whole, PieceKind.Xmp, "XMP", body),
            _ => new(whole, Drawn.Contains(name) ? PieceKind.Drawn : PieceKind.Other, name, body),
        };
}
