using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Dinh.App.Web.Tags;

/// <summary>A place where nothing stands yet: it says what will stand here, and its content offers the first step.</summary>
[HtmlTargetElement("dinh-empty")]
public sealed class EmptyTag(IFileVersionProvider versions) : TagHelper
{
    public string Icon { get; set; } = "journal-text";

    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty");
        output.PreContent.AppendHtml(new Icon(Icon).ToHtml(versions)).AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
    }
}
