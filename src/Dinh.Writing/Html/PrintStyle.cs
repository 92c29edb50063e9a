using System.Globalization;
using System.Text;
using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Html;

/// <summary>The measures of a paper as a style sheet for print.</summary>
internal static class PrintStyle
{
    // What word processors call a single line of Times.
    private const double SingleLine = 1.15;

    // The marks of "Ổ" rise above their line; without room for them Chromium leaves them on the page before.
    private const double RoomForMarks = 2.5;

    public static string Of(PaperRules rules)
    {
        var css = new StringBuilder(Page(rules));
        foreach (var look in Enum.GetValues<Look>())
            css.Append(Of(Setting.Of(look, rules), rules));
        return css.ToString();
    }

    public static string ClassOf(Look look) => look.ToString().ToLowerInvariant();

    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Page(PaperRules rules)
    {
        var page = rules.Page;
        var margin = $"{Number(page.Top.Use)}mm {Number(page.Right.Use)}mm {Number(page.Bottom.Use)}mm {Number(page.Left.Use)}mm";
        var number = $"font-family:\"{rules.Font}\",\"Liberation Serif\",serif;font-size:{Number(Setting.Of(Look.PageNumber, rules).Size)}pt";
        return $$"""
            @page{size:{{Number(page.Width)}}mm {{Number(page.Height)}}mm;margin:{{margin}};@top-center{content:counter(page);{{number}}} }
            @page:first{@top-center{content:none} }
            @page wide{size:{{Number(page.Height)}}mm {{Number(page.Width)}}mm}
            .wide{page:wide}
            .sheet{break-before:page}
            body{font-family:"{{rules.Font}}","Liberation Serif",serif;color:#000;margin:0;line-height:{{Number(SingleLine)}};widows:2;orphans:2}
            p,h1,h2,h3,td,th{margin:0;font-weight:normal}
            hr{border:0;border-bottom:.75pt solid #000;margin:2pt auto 4pt}
            hr.below-title{margin:2pt auto 14pt}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            .beside{break-inside:avoid;margin:4pt 0 6pt}
            .beside td{vertical-align:top;padding:0}
            .ruled{margin:3pt 0 8pt}
            .ruled td,.ruled th{vertical-align:top;padding:2pt 4pt;border:.75pt solid #000}
            .ruled th{vertical-align:middle}
            tr{break-inside:avoid}
            .keep{break-after:avoid}

            """;
    }

    private static string Of(Setting setting, PaperRules rules)
    {
        var css = new StringBuilder($".{ClassOf(setting.Look)}{{font-size:{Number(setting.Size)}pt;text-align:{Aligned(setting.Align)}");
        var (above, after) = setting.IsIndented ? (RoomForMarks, setting.After - RoomForMarks) : (0, setting.After);
        css.Append(CultureInfo.InvariantCulture, $";margin:{Number(setting.Before)}pt 0 {Number(after)}pt;padding-top:{Number(above)}pt");
        if (setting.Letters.Bold)
            css.Append(";font-weight:bold");
        if (setting.Letters.Italic)
            css.Append(";font-style:italic");
        if (setting.IsIndented)
            css.Append(Indented(rules));
        if (setting.KeepsWithNext)
            css.Append(";break-after:avoid");
        if (setting.Look == Look.Urgency)
            css.Append(";color:#f00");
        return css.Append("}\n").ToString();
    }

    private static string Indented(PaperRules rules) =>
        $";text-indent:{Number(rules.Running.FirstLine.Use)}mm;line-height:{Number(SingleLine * rules.Running.LineSpacing.Use)}";

    private static string Aligned(Align align) => align is Align.Justified ? "justify" : align.ToString().ToLowerInvariant();
}
