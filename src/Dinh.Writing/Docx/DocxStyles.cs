using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dinh.Writing.Docx;

/// <summary>One style of Word for each look, so that a clerk changes a kind of paragraph in one place and sees the headings in the navigation pane.</summary>
internal static partial class DocxStyles
{
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
}
