using System.Collections.Frozen;
using System.Text;
using Dinh.Law;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Pictures;

/// <summary>A .jpg, .png or .webp: what it carries beside what is seen. The pixels are copied as they are.</summary>
internal sealed class PictureExam(byte[] bytes, ScreenedType type) : IExam
{
    private const int Orientation = 0x0112;
    private const int MakerNote = 0x927C;
    private const int ThumbnailAt = 0x0201;

    private static readonly FrozenDictionary<int, (string Kind, Sentence Name)> Names = new Dictionary<int, (string, Sentence)>
    {
        [0x010E] = ("hidden.metadata", new("mô tả", "description")),
        [0x013B] = ("hidden.metadata", new("tác giả", "artist")),
        [0x8298] = ("hidden.metadata", new("bản quyền", "copyright")),
        [0x9286] = ("hidden.metadata", new("ghi chú", "user comment")),
        [0x9C9B] = ("hidden.metadata", new("tiêu đề", "title")),
        [0x9C9C] = ("hidden.metadata", new("ghi chú (Windows)", "comment (Windows)")),
        [0x9C9D] = ("hidden.metadata", new("tác giả (Windows)", "author (Windows)")),
        [0x9C9E] = ("hidden.metadata", new("từ khóa", "keywords")),
        [0x9C9F] = ("hidden.metadata", new("chủ đề", "subject")),
        [0xA430] = ("hidden.metadata", new("chủ máy", "camera owner")),
        [0x0132] = ("hidden.device", new("giờ sửa", "time of change")),
        [0x9003] = ("hidden.device", new("giờ chụp", "time of the shot")),
        [0x010F] = ("hidden.device", new("hãng máy", "maker")),
        [0x0110] = ("hidden.device", new("kiểu máy", "model")),
        [0x0131] = ("hidden.device", new("phần mềm", "software")),
        [0xA431] = ("hidden.device", new("số máy", "serial number")),
        [0xA435] = ("hidden.device", new("số ống kính", "lens serial number")),
    }.ToFrozenDictionary();

    private readonly List<PicturePiece> pieces = type switch
    {
        ScreenedType.Jpeg => Jpeg.Pieces(bytes),
        ScreenedType.Png => Png.Pieces(bytes),
        _ => Webp.Pieces(bytes),
    };

    public void Tell(FindingList found, Where at)
    {
        foreach (var piece in pieces.Where(p => p.Kind != PieceKind.Drawn))
        {
            if (piece.Kind == PieceKind.Exif)
                Exif(piece, found, at);
            else
                Words(piece, found, at);
        }
    }

    public byte[] Save()
    {
        using var file = new MemoryStream();
        foreach (var piece in pieces)
            file.Write(piece.Written.Span);
        return type == ScreenedType.Webp ? Webp.Mend(file.ToArray(), pieces) : file.ToArray();
    }

    private static void Words(PicturePiece piece, FindingList found, Where at)
    {
        var words = string.Concat(Encoding.UTF8.GetString(piece.Body.Span[..Math.Min(piece.Body.Length, 1 << 20)]).Select(c => char.IsControl(c) ? ' ' : c))
            .Trim();
        var (kind, place) = piece.Kind switch
        {
            PieceKind.Appended => ("hidden.appended-data", at.At("sau phần cuối của ảnh", "behind the end of the picture")),
            PieceKind.Text => ("hidden.text-chunk", at.At($"chữ trong ảnh ({piece.Name})", $"words in the picture ({piece.Name})")),
            _ => ("hidden.metadata", at.At($"siêu dữ liệu {piece.Name}", $"metadata {piece.Name}")),
        };
        found.Add(kind, place, words.Length > 80 ? words[..80] : words, () => piece.Drop(), $"{piece.Name} {piece.Body.Length}");
        found.Read(new Strand(place, [new HeldSlot(words, _ => piece.Drop())]));
        if (piece.Kind != PieceKind.Text)
            Binary.Tell(piece.Body.Span, place, found, () => piece.Drop());
    }

    private void Exif(PicturePiece piece, FindingList found, Where at)
    {
        var tags = ExifTags.Of(piece.Body);
        var turned = tags.Find(t => t is { Group: "", Number: Orientation })?.Whole ?? 1;

        // What is left when all else was dropped tells nothing.
        if (tags.Count > 0 && tags.TrueForAll(t => t is { Group: "", Number: Orientation }))
            return;

        void Drop() => piece.Drop(turned is > 1 and <= 8 ? Only(turned) : default);
        foreach (var tag in tags)
            Tag(tag, found, at, Drop);
        if (tags.Exists(t => t.Group == "gps" && t.Number is 2 or 4 or 0x1B))
            found.Add("hidden.location", at.At("EXIF: tọa độ", "EXIF: coordinates"), "GPS", Drop);
        if (tags.Exists(t => t is { Group: "thumbnail", Number: ThumbnailAt }))
            found.Add("hidden.image-thumbnail", at.At("EXIF: ảnh thu nhỏ", "EXIF: thumbnail"), "…", Drop);
        if (tags.Count == 0)
            found.Add("hidden.metadata", at.At("EXIF", "EXIF"), "…", Drop);
    }

    private static void Tag(ExifTag tag, FindingList found, Where at, Action drop)
    {
        if (tag.Number == MakerNote)
        {
            var maker = at.At("EXIF: dữ liệu của hãng máy", "EXIF: maker's data");
            found.Add("hidden.device", maker, "…", drop);
            Binary.Tell(tag.Value.Span, maker, found, drop);
        }

        if (tag.Words is not { Length: > 0 } words || words.All(c => !char.IsLetterOrDigit(c)))
            return;
        var (kind, name) = Names.TryGetValue(tag.Number, out var known) ? known : ("hidden.device", new($"thẻ {tag.Number:X4}", $"tag {tag.Number:X4}"));
        var place = at.At($"EXIF: {name.Vi}", $"EXIF: {name.En}");
        found.Add(kind, place, words, drop);
        found.Read(new Strand(place, [new HeldSlot(words, _ => drop())]));
    }

    private ReadOnlyMemory<byte> Only(int turned) =>
        type switch
        {
            ScreenedType.Jpeg => Jpeg.Turned(ExifTags.Turned(turned)),
            ScreenedType.Png => Png.Turned(ExifTags.Turned(turned)),
            _ => Webp.Turned(ExifTags.Turned(turned)),
        };
}
