using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dinh.Reading.Tests.Screening;

/// <summary>Where a datum may hide in a picture. The pictures are of one point and are never drawn here.</summary>
internal static class PicturePlaces
{
    private static readonly byte[] Scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0, 0x34, 0xFF, 0xD9];

    public static IReadOnlyList<HidingPlace> All { get; } =
    [
        new("jpg: EXIF mô tả", d => Jpeg(Exif(0x010E, d)), "hidden.metadata"),
        new("jpg: EXIF tác giả", d => Jpeg(Exif(0x013B, d)), "hidden.metadata"),
        new("jpg: EXIF tác giả (Windows)", d => Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(0x9C9D, 1, Encoding.Unicode.GetBytes(d))])), "hidden.metadata"),
        new(
            "jpg: EXIF ghi chú",
            d => Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(0x9286, 7, [.. "UNICODE\0"u8, .. Encoding.BigEndianUnicode.GetBytes(d)])])),
            "hidden.metadata"
        ),
        new("jpg: EXIF số máy", d => Jpeg(Exif(0xA431, d)), "hidden.device"),
        new(
            "jpg: dữ liệu của hãng máy",
            d => Jpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(0x927C, 7, Encoding.UTF8.GetBytes($"abc\0{d}\0"))])),
            "hidden.device"
        ),
        new(
            "jpg: XMP",
            d => Jpeg(Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes($"<x><dc:creator>{Package.Xml(d)}</dc:creator></x>")])),
            "hidden.metadata"
        ),
        new("jpg: IPTC", d => Jpeg(Segment(0xED, [.. "Photoshop 3.0\08BIM"u8, 0x04, 0x04, .. Encoding.UTF8.GetBytes(d)])), "hidden.metadata"),
        new("jpg: ghi chú", d => Jpeg(Segment(0xFE, Encoding.UTF8.GetBytes(d))), "hidden.text-chunk"),
        new("jpg: sau phần cuối", d => [.. Jpeg([]), .. Encoding.UTF8.GetBytes(d)], "hidden.appended-data"),
        new("png: chữ (tEXt)", d => Png("tEXt", [.. "Author\0"u8, .. Encoding.Latin1.GetBytes(d)]), "hidden.text-chunk", IsLatin),
        new("png: chữ nén (zTXt)", d => Png("zTXt", [.. "Comment\0\0"u8, .. Packed(Encoding.Latin1.GetBytes(d))]), "hidden.text-chunk", IsLatin),
        new("png: chữ quốc tế (iTXt)", d => Png("iTXt", [.. "Author\0\0\0vi\0\0"u8, .. Encoding.UTF8.GetBytes(d)]), "hidden.text-chunk"),
        new("png: chữ quốc tế nén (iTXt)", d => Png("iTXt", [.. "Author\0"u8, 1, 0, .. "vi\0\0"u8, .. Packed(Encoding.UTF8.GetBytes(d))]), "hidden.text-chunk"),
        new("png: EXIF", d => Png("eXIf", Tiff(0x010E, 2, [.. Encoding.UTF8.GetBytes(d), 0])), "hidden.metadata"),
        new("png: khối lạ", d => Png("prVt", Encoding.UTF8.GetBytes(d)), "hidden.metadata"),
        new("png: sau phần cuối", d => [.. Png("", []), .. Encoding.UTF8.GetBytes(d)], "hidden.appended-data"),
        new("webp: EXIF", d => Webp("EXIF", Tiff(0x013B, 2, [.. Encoding.UTF8.GetBytes(d), 0])), "hidden.metadata"),
        new("webp: XMP", d => Webp("XMP ", Encoding.UTF8.GetBytes($"<x>{Package.Xml(d)}</x>")), "hidden.metadata"),
        new("webp: sau phần cuối", d => [.. Webp("", []), .. Encoding.UTF8.GetBytes(d)], "hidden.appended-data"),
    ];

    public static byte[] Jpeg(byte[] segment) =>
        [0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"u8.ToArray()), .. segment, .. Segment(0xDB, [0]), .. Scan];

    /// <summary>A segment that says where the picture was taken.</summary>
    public static byte[] Located() =>
        Segment(
            0xE1,
            [
                .. "Exif\0\0"u8,
                .. "MM\0*"u8,
                0,
                0,
                0,
                8,
                0,
                2,
                0x01,
                0x12,
                0,
                3,
                0,
                0,
                0,
                1,
                0,
                6,
                0,
                0,
                0x88,
                0x25,
                0,
                4,
                0,
                0,
                0,
                1,
                0,
                0,
                0,
                38,
                0,
                0,
                0,
                0,
                0,
                1,
                0,
                2,
                0,
                5,
                0,
                0,
                0,
                1,
                0,
                0,
                0,
                8,
                0,
                0,
                0,
                0,
            ]
        );

    public static byte[] Exif(int tag, string text) => Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(tag, 2, [.. Encoding.UTF8.GetBytes(text), 0])]);

    private static bool IsLatin(Datum datum) => datum.Text.All(l => l < 0x100);

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Tiff(int tag, byte type, byte[] value)
    {
        var head = new byte[26];
        "MM\0*"u8.CopyTo(head);
        head[7] = 8;
        head[9] = 1;
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(10), (ushort)tag);
        head[13] = type;
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(14), value.Length);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(18), 26);
        return [.. head, .. value, 0, 0, 0, 0];
    }

    private static byte[] Png(string name, byte[] body) =>
        [
            0x89,
            .. "PNG\r\n\u001a\n"u8,
            .. Chunk("IHDR", new byte[13]),
            .. name.Length > 0 ? Chunk(name, body) : [],
            .. Chunk("IDAT", [1, 2, 3]),
            .. Chunk("IEND", []),
        ];

    private static byte[] Chunk(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(name), .. body, 0, 0, 0, 0];
    }

    private static byte[] Webp(string name, byte[] body)
    {
        byte[] content =
        [
            .. "WEBP"u8,
            .. Riff("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. Riff("VP8 ", [1, 2, 3, 4]),
            .. name.Length > 0 ? Riff(name, body) : [],
        ];
        return [.. "RIFF"u8, .. BitConverter.GetBytes(content.Length), .. content];
    }

    private static byte[] Riff(string name, byte[] body) =>
        [.. Encoding.ASCII.GetBytes(name), .. BitConverter.GetBytes(body.Length), .. body, .. body.Length % 2 == 1 ? new byte[1] : []];

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
