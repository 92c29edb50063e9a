using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

/// <summary>Writes a paper as a Word document.</summary>
public static class DocxWriter
{
    public static byte[] Write(Manuscript paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = paper.Title;
            document.PackageProperties.Language = "vi-VN";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Of(paper.Rules);
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
            DocxCode.AddAll(main, paper.Blocks);
            main.Document = new(BodyOf(paper, DocxSheets.In(main, paper.Rules)));
        }

        return SteadyPackage.Of(file.ToArray());
    }

    private static Body BodyOf(Manuscript paper, DocxSheets sheets)
    {
        var body = new Body();
        var (landscape, number) = (false, 0);
        foreach (var block in paper.Blocks)
        {
            if (block is NewSheet next)
            {
                // In Word a sheet is described by the last paragraph on it.
                body.Append(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new ParagraphProperties(sheets.Of(landscape, number > 0))));
                (landscape, number) = (next.Landscape, number + 1);
                continue;
            }

            body.Append(Elements(block, paper, WidthOf(paper, landscape)));
        }

        if (body.LastChild is Table)
            body.Append(Small());
        body.Append(sheets.Of(landscape, number > 0));
        return body;
    }

    private static double WidthOf(Manuscript paper, bool isLandscape)
    {
        var page = paper.Rules.Page;
        return Length.PointsOf(page.TextWidth + (isLandscape ? page.Height - page.Width : 0));
    }

    private static IEnumerable<OpenXmlElement> Elements(Block block, Manuscript paper, double width) =>
        block switch
        {
            SideBySide columns => [DocxTable.Of(columns, width, (inner, column) => Element(inner, paper, column)), Small()],
            Grid grid => [DocxTable.Of(grid, width), Small()],
            _ => [Element(block, paper, width)],
        };

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Element(Block block, Manuscript paper, double width) =>
        block switch
        {
            Blocks.Paragraph paragraph => DocxParagraph.Of(paragraph),
            Rule rule => DocxParagraph.Of(rule, paper, width),
            QrCode code => DocxCode.Of(code),
            _ => throw new ArgumentException($"No way to write {block.GetType().Name} here in Word.", nameof(block)),
        };

    /// <summary>Word joins two tables that touch; and a document may not end with one.</summary>
    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Small() =>
        new(
            new ParagraphProperties(
                new ParagraphStyleId { Val = DocxStyles.IdOf(Look.Cell) },
                new SpacingBetweenLines { Line = "120", LineRule = LineSpacingRuleValues.Exact },
                new ParagraphMarkRunProperties(new FontSize { Val = "8" })
            )
        );

    /// <summary>Without this mark Word opens the paper as one of an old version.</summary>
    private static Settings Settings() =>
        new(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "vi-VN" }
        );
}
