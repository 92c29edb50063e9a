using System.Text;

namespace Dinh.Reading.Tests.Screening;

/// <summary>Where a datum may hide in a .pdf.</summary>
internal static class PdfPlaces
{
    public static IReadOnlyList<HidingPlace> All { get; } =
    [
        new("pdf: chữ trên trang", d => Paper().Says(d, y: 600).ToBytes(), Holds: Drawn),
        new(
            "pdf: chữ tách từng mảnh",
            d => d.Select((l, n) => (l, n)).Aggregate(Paper(), (p, c) => p.Says($"{c.l}", 60 + (c.n * 7.2), 600)).ToBytes(),
            Holds: Drawn
        ),
        new("pdf: chữ không vẽ (kiểu 3)", d => Paper().Says(d, y: 600, before: "q 3 Tr", after: "Q").ToBytes(), "hidden.invisible-text", Drawn),
        new("pdf: chữ trắng", d => Paper().Says(d, y: 600, before: "q 1 1 1 rg", after: "Q").ToBytes(), "hidden.invisible-text", Drawn),
        new("pdf: chữ dưới hình đen", d => Paper().Says(d, y: 600).Draws("0 g 50 590 530 30 re f\n").ToBytes(), "hidden.covered-text", Drawn),
        new("pdf: chữ dưới ảnh", d => Covered(d), "hidden.covered-text", Drawn),
        new("pdf: chữ ngoài trang", d => Paper().Says(d, y: -400).ToBytes(), "hidden.outside-page", Drawn),
        new("pdf: chữ ngoài vùng cắt", d => Cropped(d), "hidden.outside-page", Drawn),
        new("pdf: lớp đang tắt", d => Layered(d), "hidden.layer", Drawn),
        new("pdf: khối vẽ lồng (form)", d => Formed(d), null, Drawn),
        new("pdf: nội dung nén", d => Paper().Says(d, y: 600).ToBytes(isPacked: true), null, Drawn),
        new("pdf: ghi chú", d => Noted($"/Subtype /Text /Contents {PdfPaper.Text(d)}"), "hidden.annotation"),
        new("pdf: tác giả ghi chú", d => Noted($"/Subtype /Highlight /T {PdfPaper.Text(d)} /Contents (x)"), "hidden.annotation"),
        new("pdf: ô nhập của biểu mẫu", d => Noted($"/Subtype /Widget /FT /Tx /T (o) /V {PdfPaper.Text(d)}"), "hidden.form-field"),
        new("pdf: tệp đính là văn bản", d => Attached(Encoding.UTF8.GetBytes(d)), "hidden.attachment"),
        new("pdf: tệp đính là bảng tính", d => Attached(BookPlaces.Sheet(d).ToBytes()), "hidden.attachment"),
        new(
            "pdf: tên tệp đính",
            d =>
                Paper(root: "/Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >>")
                    .With($"<</Type /Filespec /UF {PdfPaper.Text(d)} /EF << /F 8 0 R >> >>")
                    .With("/Type /EmbeddedFile", [1, 2, 3])
                    .ToBytes(),
            "hidden.attachment"
        ),
        new(
            "pdf: siêu dữ liệu XMP",
            d =>
                Paper(root: "/Metadata 7 0 R")
                    .With("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes($"<x:xmpmeta><dc:creator>{Package.Xml(d)}</dc:creator></x:xmpmeta>"))
                    .ToBytes(),
            "hidden.metadata"
        ),
        new(
            "pdf: thuộc tính Tác giả",
            d =>
                new PdfPaper { Info = $"/Author {PdfPaper.Text(d)}" }
                    .Says("Thấy")
                    .ToBytes(),
            "hidden.property"
        ),
        new(
            "pdf: thuộc tính tự đặt",
            d =>
                new PdfPaper { Info = $"/GhiChu {PdfPaper.Text(d)}" }
                    .Says("Thấy")
                    .ToBytes(),
            "hidden.property"
        ),
        new("pdf: mã lệnh", d => Paper(root: $"/OpenAction << /S /JavaScript /JS {PdfPaper.Text($"app.alert('{d}')")} >>").ToBytes(), "hidden.script"),
        new("pdf: bản lưu trước", d => PdfPaper.SavedOver(Paper().Says(d, y: 600).ToBytes(), Paper()), "hidden.revision", Drawn),
        new("pdf: chữ thay thế", d => Paper(root: $"/StructTreeRoot << /K << /S /Figure /Alt {PdfPaper.Text(d)} >> >>").ToBytes()),
        new("pdf: mục lục đánh dấu", d => Paper(root: $"/Outlines << /First << /Title {PdfPaper.Text(d)} >> >>").ToBytes()),
        new("pdf: liên kết", d => Noted($"/Subtype /Link /A << /S /URI /URI {PdfPaper.Text("mailto:a?subject=" + d)} >>")),
        new(
            "pdf: dữ liệu riêng của phần mềm",
            d =>
                new PdfPaper { InPage = $"/PieceInfo << /X << /Private {PdfPaper.Text(d)} >> >>" }
                    .Says("Thấy")
                    .ToBytes(),
            "hidden.private-data"
        ),
        new("pdf: sau phần cuối", d => [.. Paper().ToBytes(), .. Encoding.UTF8.GetBytes(d + "\n")], "hidden.appended-data"),
        new("pdf: ảnh có EXIF trong trang", d => Pictured(d)),
        new(
            "pdf: số dưới tên cột",
            d =>
                Paper()
                    .Says("Họ và tên", 60, 650)
                    .Says("Số CCCD", 300, 650)
                    .Says("Lò Văn Sơn", 60, 630)
                    .Says(new string([.. d.Where(char.IsAsciiDigit)]), 300, 630)
                    .ToBytes(),
            null,
            d => d.Kind == "personal.identity" && d.Text.Count(char.IsAsciiDigit) is 9 or 12
        ),
    ];

    // A font has no glyph for what nobody sees.
    private static bool Drawn(Datum datum) => !datum.Text.Contains('\u200B');

    private static PdfPaper Paper(string root = "") => new PdfPaper { InRoot = root }.Says("Thấy");

    private static byte[] Noted(string note) =>
        new PdfPaper { InPage = $"/Annots [<</Type /Annot {note} >>]" }
            .Says("Thấy")
            .ToBytes();

    private static byte[] Attached(byte[] file) =>
        Paper(root: "/Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >>")
            .With("<</Type /Filespec /UF (a) /EF << /F 8 0 R >> >>")
            .With("/Type /EmbeddedFile", file)
            .ToBytes();

    private static byte[] Cropped(string text) =>
        new PdfPaper { InPage = "/CropBox [0 500 595 842]" }
            .Says("Thấy")
            .Says(text, y: 300)
            .ToBytes();

    private static byte[] Covered(string text) =>
        new PdfPaper { InResources = "/XObject << /I 7 0 R >>" }
            .Says("Thấy")
            .Says(text, y: 600)
            .Draws("q 530 0 0 40 50 590 cm /I Do Q\n")
            .With("/Subtype /Image /Width 1 /Height 1", [0])
            .ToBytes();

    private static byte[] Layered(string text) =>
        new PdfPaper { InRoot = "/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>", InResources = "/Properties << /L 7 0 R >>" }
            .Says("Thấy")
            .Says(text, y: 600, before: "/OC /L BDC", after: "EMC")
            .With("<</Type /OCG /Name (an)>>")
            .ToBytes();

    private static byte[] Formed(string text) =>
        new PdfPaper { InResources = "/XObject << /X 7 0 R >>" }
            .Says(text)
            .IntoForm()
            .ToBytes();

    private static byte[] Pictured(string text) =>
        new PdfPaper { InResources = "/XObject << /I 7 0 R >>" }
            .Says("Thấy")
            .Draws("q 100 0 0 100 50 100 cm /I Do Q\n")
            .With("/Subtype /Image /Filter /DCTDecode", PicturePlaces.Jpeg(PicturePlaces.Exif(0x010E, text)))
            .ToBytes();
}
