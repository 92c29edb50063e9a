using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

/// <summary>One style of Word for each look, so that a clerk changes a kind of paragraph in one place and sees the headings in the navigation pane.</summary>
internal static class DocxStyles
{
    private const int SingleLine = 240;

    public static string IdOf(Look look) =>
        look switch
        {
            Look.Body => "Normal",
            Look.Kind => "Title",
            Look.Section => "Heading1",
            Look.Clause => "Heading2",
            _ => look.ToString(),
        };

    public static Styles Of(PaperRules rules)
    {
        var styles = new Styles(Defaults(rules));
        styles.Append(Enum.GetValues<Look>().Select(look => StyleOf(Setting.Of(look, rules), rules)));
        return styles;
    }

    private static DocDefaults Defaults(PaperRules rules) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = rules.Font,
                        HighAnsi = rules.Font,
                        EastAsia = rules.Font,
                        ComplexScript = rules.Font,
                    },
                    new Languages { Val = "vi-VN" }
                )
            )
        );

    private static Style StyleOf(Setting setting, PaperRules rules)
    {
        var isNormal = setting.Look == Look.Body;
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = IdOf(setting.Look),
            Default = isNormal ? true : null,
            CustomStyle = IdOf(setting.Look) == setting.Look.ToString() ? true : null,
        };
        style.Append(new StyleName { Val = NameOf(setting.Look) });
        if (!isNormal)
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        style.Append(ParagraphOf(setting, rules), RunOf(setting));
        return style;
    }

    private static string NameOf(Look look) =>
        look switch
        {
            Look.Section => "heading 1",
            Look.Clause => "heading 2",
            _ => IdOf(look),
        };

    private static StyleParagraphProperties ParagraphOf(Setting setting, PaperRules rules)
    {
        var isText = setting.IsIndented;
        var properties = new StyleParagraphProperties();
        properties.Append(new KeepNext { Val = setting.KeepsWithNext });
        properties.Append(new WidowControl());
        properties.Append(
            new SpacingBetweenLines
            {
                Before = Length.Text(Length.Points(setting.Before)),
                After = Length.Text(Length.Points(setting.After)),
                Line = Length.Text((int)Math.Round(SingleLine * (isText ? rules.Running.LineSpacing.Use : 1))),
                LineRule = LineSpacingRuleValues.Auto,
            }
        );
        properties.Append(new Indentation { FirstLine = Length.Text(isText ? Length.Millimetres(rules.Running.FirstLine.Use) : 0) });
        properties.Append(new Justification { Val = Justified(setting.Align) });
        if (setting.Level > 0)
            properties.Append(new OutlineLevel { Val = setting.Level - 1 });
        return properties;
    }

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
            _ => JustificationValues.Both,
        };
}
