using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

/// <summary>What a style says of paragraph and letters.</summary>
internal static partial class DocxStyles
{
    private const int SingleLine = 240;

    private static StyleParagraphProperties ParagraphOf(Setting setting, PaperRules rules)
    {
        var isText = setting.IsIndented;
        var properties = new StyleParagraphProperties();
        properties.Append(new KeepNext { Val = setting.KeepsWithNext });
        properties.Append(new WidowControl());
        properties.Append(SpacingOf(setting, rules));
        properties.Append(new Indentation { FirstLine = Length.Text(isText ? Length.Millimetres(rules.Running.FirstLine.Use) : 0) });
        properties.Append(new Justification { Val = Justified(setting.Align) });
        if (setting.Level > 0)
            properties.Append(new OutlineLevel { Val = setting.Level - 1 });
        return properties;
    }

    private static SpacingBetweenLines SpacingOf(Setting setting, PaperRules rules) =>
        new()
        {
            Before = Length.Text(Length.Points(setting.Before)),
            After = Length.Text(Length.Points(setting.After)),
            Line = Length.Text((int)Math.Round(SingleLine * (setting.IsIndented ? rules.Running.LineSpacing.Use : 1))),
            LineRule = LineSpacingRuleValues.Auto,
        };

    private static StyleRunProperties RunOf(Setting setting)
    {
        var size = Length.Text((int)Math.Round(setting.Size * 2));
        return new(
            new Bold { Val = setting.Letters.Bold },
            new BoldComplexScript { Val = setting.Letters.Bold },
            new Italic { Val = setting.Letters.Italic },
            new ItalicComplexScript { Val = setting.Letters.Italic },
            new Color { Val = setting.Look == Look.Urgency ? "FF0000" : "000000" },
            new FontSize { Val = size },
            new FontSizeComplexScript { Val = size }
        );
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
