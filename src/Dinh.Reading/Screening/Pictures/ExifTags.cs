using System.Buffers.Binary;
using System.Text;

namespace Dinh.Reading.Screening.Pictures;

/// <summary>What a camera wrote into a picture.</summary>
/// <param name="Group">"" for the picture, "exif" for the shot, "gps" for the place, "thumbnail" for the small picture.</param>
internal sealed record ExifTag(string Group, int Number, int Type, ReadOnlyMemory<byte> Value, bool IsBigEndian)
{
    public string Words =>
        Type == 2 ? Encoding.UTF8.GetString(Value.Span).TrimEnd('\0', ' ')
        : Number is >= 0x9C9B and <= 0x9C9F ? Encoding.Unicode.GetString(Value.Span).TrimEnd('\0')
        : Number is 0x9286 && Value.Length > 8 ? Comment(Value.Span)
        : "";

    public int Whole =>
        Value.Length < 2 ? 0
        : IsBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(Value.Span)
        : BinaryPrimitives.ReadUInt16LittleEndian(Value.Span);

    // The first eight bytes say in which letters.
    private string Comment(ReadOnlySpan<byte> value) =>
        value.StartsWith("UNICODE"u8)
            ? (IsBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(value[8..]).TrimEnd('\0')
            : Encoding.UTF8.GetString(value[8..]).TrimEnd('\0', ' ');
}

/// <summary>Reads the directories of tags, which lead to one another.</summary>
internal static class ExifTags
{
    private const int MostTags = 2_000;
    private static readonly int[] Sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

    public static List<ExifTag> Of(ReadOnlyMemory<byte> tiff)
    {
        var tags = new List<ExifTag>();
        if (tiff.Length < 8 || !(tiff.Span.StartsWith("II"u8) || tiff.Span.StartsWith("MM"u8)))
            return tags;

        var big = tiff.Span[0] == 'M';
        var (open, seen) = (new Queue<(string Group, uint At)>([("", Long(tiff.Span, 4, big))]), new HashSet<uint>());
        while (open.TryDequeue(out var next) && tags.Count < MostTags)
        {
            if (seen.Add(next.At))
                Directory(tiff, next, big, (tags, open));
        }

        return tags;
    }

    /// <summary>A block that says no more than how the picture is turned.</summary>
    public static byte[] Turned(int orientation) => [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static void Directory(ReadOnlyMemory<byte> tiff, (string Group, uint At) from, bool big, (List<ExifTag> Tags, Queue<(string, uint)> Open) to)
    {
        if (from.At + 2 > tiff.Length)
            return;
        var count = Short(tiff.Span, (int)from.At, big);
        var at = (int)from.At + 2;
        for (var n = 0; n < count && at + 12 <= tiff.Length; n++, at += 12)
        {
            if (Tag(tiff, at, from.Group, big) is not { } tag)
                continue;
            to.Tags.Add(tag);
            if (tag.Number is 0x8769 or 0x8825 && tag.Value.Length >= 4)
                to.Open.Enqueue((tag.Number == 0x8825 ? "gps" : "exif", Long(tag.Value.Span, 0, big)));
        }

        if (from.Group.Length == 0 && at + 4 <= tiff.Length && Long(tiff.Span, at, big) is > 0 and var next)
            to.Open.Enqueue(("thumbnail", next));
    }

    private static ExifTag? Tag(ReadOnlyMemory<byte> tiff, int at, string group, bool big)
    {
        var type = Short(tiff.Span, at + 2, big);
        if (type == 0 || type >= Sizes.Length)
            return null;
        var length = Long(tiff.Span, at + 4, big) * (long)Sizes[type];
        var start = length <= 4 ? (uint)at + 8 : Long(tiff.Span, at + 8, big);
        return start + length > tiff.Length ? null : new(group, Short(tiff.Span, at, big), type, tiff.Slice((int)start, (int)length), big);
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at, bool big) =>
        big ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Long(ReadOnlySpan<byte> bytes, int at, bool big) =>
        big ? BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
