using System.Globalization;
using System.Net;
using System.Text;
using Dinh.Writing.Blocks;
using Dinh.Writing.Docx;

namespace Dinh.Writing.Html;

/// <summary>Writes a paper as one page of HTML that needs nothing else, for a browser to print; headings and tables are told as such to who listens instead of looking.</summary>
public sealed partial class HtmlWriter
{
    private readonly StringBuilder page = new();
    private readonly Manuscript paper;

    private HtmlWriter(Manuscript paper) => this.paper = paper;

    public static string Write(Manuscript paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var writer = new HtmlWriter(paper);
        writer
            .page.Append("<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\">")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>")
            .Append(WebUtility.HtmlEncode(paper.Title));
        writer.page.Append("</title><style>").Append(PrintStyle.Of(paper.Rules)).Append("</style><body><main>");
        var width = Length.PointsOf(paper.Rules.Page.TextWidth);
        foreach (var block in paper.Blocks)
            writer.Append(block, width);
        return writer.page.Append("</main></body></html>").ToString();
    }

    private void Append(Block block, double width)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Append(paragraph);
                break;
            case Rule rule:
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"<hr role=\"presentation\" class=\"{(rule.Look == Look.Summary ? "below-title" : "")}\" style=\"width:{paper.LengthOf(rule, width):0.#}pt\">"
                );
                break;
            case SideBySide columns:
                Append(columns, width);
                break;
            case Grid grid:
                Append(grid);
                break;
            case QrCode code:
                Append(code);
                break;
            case NewSheet sheet:
                page.Append("</main><main class=\"sheet").Append(sheet.Landscape ? " wide" : "").Append("\">");
                break;
            default:
                throw new ArgumentException($"No way to print {block.GetType().Name}.", nameof(block));
        }
    }

    private void Append(Paragraph paragraph)
    {
        var tag = TagOf(paragraph.Look);
        page.Append(CultureInfo.InvariantCulture, $"<{tag} class=\"{PrintStyle.ClassOf(paragraph.Look)}{(paragraph.KeepWithNext ? " keep" : "")}\">");
        page.Append(WebUtility.HtmlEncode(paragraph.Text)).Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
    }

    private static string TagOf(Look look) =>
        look switch
        {
            Look.Kind or Look.Appendix => "h1",
            Look.Section or Look.Part => "h2",
            Look.Clause => "h3",
            _ => "p",
        };
}
