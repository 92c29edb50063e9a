using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

/// <summary>Writes blocks as a Word document.</summary>
public static class DocxWriter
{
    public static byte[] Write(IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var body = new Body(blocks.SelectMany(Elements));
            body.Append(
                new SectionProperties(
                    new PageSize { Width = Sheet.Width, Height = Sheet.Height },
                    new PageMargin
                    {
                        Left = Sheet.Left,
                        Right = Sheet.Right,
                        Top = Sheet.Top,
                        Bottom = Sheet.Bottom,
                    }
                )
            );
            var main = document.AddMainDocumentPart();
            main.Document = new(body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = new(Defaults());
        }

        return file.ToArray();
    }

    private static DocDefaults Defaults() =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = Sheet.Font,
                        HighAnsi = Sheet.Font,
                        ComplexScript = Sheet.Font,
                    },
                    new Languages { Val = "vi-VN" }
                )
            )
        );

    private static IEnumerable<OpenXmlElement> Elements(Block block) =>
        block switch
        {
            Blocks.Paragraph paragraph => [DocxParagraph.Of(paragraph)],
            SideBySide columns => [DocxTable.Of(columns), DocxParagraph.Of(new(""))],
            Grid grid => [DocxTable.Of(grid), DocxParagraph.Of(new(""))],
            _ => throw new ArgumentException($"No way to write {block.GetType().Name} in Word.", nameof(block)),
        };
}
