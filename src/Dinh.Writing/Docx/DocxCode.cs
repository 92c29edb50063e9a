using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Art = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Dinh.Writing.Docx;

/// <summary>Codes for telephones as pictures of a Word document.</summary>
internal static class DocxCode
{
    private const long UnitsOfMillimetre = 36_000;
    private const long Side = (long)(QrCode.Side * UnitsOfMillimetre);

    /// <summary>Puts the pictures of all codes into the document, before its words name them.</summary>
    public static void AddAll(MainDocumentPart main, IEnumerable<Block> blocks)
    {
        foreach (var code in blocks.SelectMany(In).Distinct())
        {
            using var png = new MemoryStream(code.Png());
            main.AddImagePart(ImagePartType.Png, IdOf(code)).FeedData(png);
        }
    }

    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Of(QrCode code) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.IdOf(Look.Cell) }), new Run(new Drawing(Inline(code))));

    private static Wp.Inline Inline(QrCode code) =>
        new(
            new Wp.Extent { Cx = Side, Cy = Side },
            new Wp.DocProperties
            {
                Id = NumberOf(code),
                Name = "Mã QR",
                Description = $"Mã QR: {code.Address}",
            },
            new Art.Graphic(new Art.GraphicData(PictureOf(code)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })
        );

    private static Pic.Picture PictureOf(QrCode code) =>
        new(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = NumberOf(code), Name = "ma-qr.png" },
                new Pic.NonVisualPictureDrawingProperties()
            ),
            new Pic.BlipFill(new Art.Blip { Embed = IdOf(code) }, new Art.Stretch(new Art.FillRectangle())),
            new Pic.ShapeProperties(
                new Art.Transform2D(new Art.Offset { X = 0, Y = 0 }, new Art.Extents { Cx = Side, Cy = Side }),
                new Art.PresetGeometry(new Art.AdjustValueList()) { Preset = Art.ShapeTypeValues.Rectangle }
            )
        );

    private static IEnumerable<QrCode> In(Block block) =>
        block switch
        {
            QrCode code => [code],
            SideBySide columns => columns.Rows.SelectMany(r => r.Left.Concat(r.Right)).SelectMany(In),
            _ => [],
        };

    private static string IdOf(QrCode code) => string.Create(CultureInfo.InvariantCulture, $"qr{NumberOf(code):x}");

    // From the address alone, so that the same paper is the same bytes.
    private static uint NumberOf(QrCode code) => BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(code.Address))) >> 1;
}
