using System.Globalization;
using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

internal static class DocxParagraph
{
    // A little air below body text; none between the lines of a heading.
    private const string After = "120";

    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Of(Blocks.Paragraph block)
    {
        var properties = new ParagraphProperties();
        properties.Append(new SpacingBetweenLines { After = block.Align is Align.Center ? "0" : After });
        if (block.Indented)
            properties.Append(new Indentation { FirstLine = Sheet.FirstLine.ToString(CultureInfo.InvariantCulture) });
        properties.Append(new Justification { Val = Justified(block.Align) });

        var look = new RunProperties();
        if (block.Bold)
            look.Append(new Bold());
        if (block.Italic)
            look.Append(new Italic());
        look.Append(new FontSize { Val = (block.Size * 2).ToString("0", CultureInfo.InvariantCulture) });
        return new(properties, new Run(look, new Text(block.Text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static JustificationValues Justified(Align align) =>
        align switch
        {
            Align.Left => JustificationValues.Left,
            Align.Center => JustificationValues.Center,
            Align.Right => JustificationValues.Right,
            _ => JustificationValues.Both,
        };
}
