using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Dinh.App.Web.Tags;

/// <summary>"1–50 of 1.240" with the way back and forth; it keeps what the address already says (filters, order).</summary>
[HtmlTargetElement("dinh-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTag(Words words) : TagHelper
{
    /// <summary>The page shown, from 1.</summary>
    public int Page { get; set; } = 1;

    public int Size { get; set; } = 50;

    /// <summary>How many there are in all.</summary>
    public int Total { get; set; }

    /// <summary>How many stand before the first of these.</summary>
    public int Before { get; set; }

    /// <summary>Whether there are more than are counted.</summary>
    public bool More { get; set; }

    /// <summary>The name of the address's parameter.</summary>
    public string Parameter { get; set; } = "trang";

    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total <= Size)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", words["Các trang", "Pages"]);

        var first = Before + ((Page - 1) * Size) + 1;
        var last = Math.Min(Total, Page * Size);
        output
            .Content.AppendHtml("<span>")
            .Append(
                words[
                    $"{words.Number(first)}–{words.Number(Before + last)} trên {(More ? "hơn " : "")}{words.Number(Before + Total)}",
                    $"{words.Number(first)}–{words.Number(Before + last)} of {(More ? "more than " : "")}{words.Number(Before + Total)}"
                ]
            );
        output.Content.AppendHtml("</span><span class=\"links\">");
        if (Page > 1)
            output.Content.AppendHtml(Link(Page - 1, words["Trang trước", "Previous"], "prev"));
        if (last < Total)
            output.Content.AppendHtml(Link(Page + 1, words["Trang sau", "Next"], "next"));
        output.Content.AppendHtml("</span>");
    }

    private TagBuilder Link(int page, string text, string relation)
    {
        var request = View.HttpContext.Request;
        var query = request.Query.Where(p => p.Key != Parameter).SelectMany(p => p.Value, (p, value) => KeyValuePair.Create(p.Key, value ?? ""));
        var link = new TagBuilder("a");
        link.AddCssClass("button quiet small");
        link.Attributes["rel"] = relation;
        link.Attributes["href"] = request.Path + new QueryBuilder(query.Append(new(Parameter, $"{page}"))).ToQueryString().ToString();
        link.InnerHtml.Append(text);
        return link;
    }
}
