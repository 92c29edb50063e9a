using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

/// <summary>The sheets of a Word document: their size and margins, and the page's number in the middle of the top margin, on all but the first.</summary>
internal sealed class DocxSheets(PaperRules rules, string header, string none)
{
    private const uint HeaderAt = 567;

    /// <summary>Writes the page's number once, for every sheet to point at.</summary>
    public static DocxSheets In(MainDocumentPart main, PaperRules rules)
    {
        var numbered = main.AddNewPart<HeaderPart>();
        numbered.Header = new(
            new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.IdOf(Look.PageNumber) }),
                new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " }
            )
        );
        var bare = main.AddNewPart<HeaderPart>();
        bare.Header = new(
            new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.IdOf(Look.PageNumber) }))
        );
        return new(rules, main.GetIdOfPart(numbered), main.GetIdOfPart(bare));
    }

    public SectionProperties Of(bool isLandscape, bool countsAnew)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new HeaderReference { Type = HeaderFooterValues.First, Id = none },
            Size(isLandscape),
            Margins()
        );
        if (countsAnew)
            section.Append(new PageNumberType { Start = 1 });
        section.Append(new TitlePage());
        return section;
    }

    private PageSize Size(bool isLandscape)
    {
        var page = rules.Page;
        var (width, height) = isLandscape ? (page.Height, page.Width) : (page.Width, page.Height);
        return new()
        {
            Width = (uint)Length.Millimetres(width),
            Height = (uint)Length.Millimetres(height),
            Orient = isLandscape ? PageOrientationValues.Landscape : null,
        };
    }

    private PageMargin Margins()
    {
        var page = rules.Page;
        return new()
        {
            Top = Length.Millimetres(page.Top.Use),
            Right = (uint)Length.Millimetres(page.Right.Use),
            Bottom = Length.Millimetres(page.Bottom.Use),
            Left = (uint)Length.Millimetres(page.Left.Use),
            Header = HeaderAt,
            Footer = HeaderAt,
            Gutter = 0,
        };
    }
}
