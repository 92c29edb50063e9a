using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

internal static class DocxParagraph
{
    // As low as a line can stand, so that the rule is close below its words.
    private const string RuleHeight = "60";

    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Of(Blocks.Paragraph block)
    {
        var properties = new ParagraphProperties();
        if (block.Look != Look.Body)
            properties.Append(new ParagraphStyleId { Val = DocxStyles.IdOf(block.Look) });
        if (block.KeepWithNext)
            properties.Append(new KeepNext());
        return new(properties, new Run(new Text(Printable(block.Text)) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>An empty low paragraph with a line below it, drawn in to the length of the rule.</summary>
    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Of(Rule rule, Manuscript paper, double column)
    {
        var side = Length.Text(Math.Max(Length.Points((column - paper.LengthOf(rule, column)) / 2), 0));
        return new(
            new ParagraphProperties(
                new ParagraphStyleId { Val = DocxStyles.IdOf(Look.Number) },
                new KeepNext { Val = rule.Look == Look.Summary },
                new ParagraphBorders(Line()),
                SpacingOf(rule),
                new Indentation { Left = side, Right = side },
                new ParagraphMarkRunProperties(new FontSize { Val = "4" })
            )
        );
    }

    private static BottomBorder Line() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 6,
            Space = 0,
            Color = "000000",
        };

    private static SpacingBetweenLines SpacingOf(Rule rule) =>
        new()
        {
            After = rule.Look == Look.Summary ? "200" : "60",
            Line = RuleHeight,
            LineRule = LineSpacingRuleValues.Exact,
        };

    /// <summary>XML holds no other control characters; a text that came from a file may.</summary>
    private static string Printable(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter == '\t'));
}
