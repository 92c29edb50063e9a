using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Dinh.App.Web.Tags;

/// <summary>A picture from the sprite. It stands beside words and is hidden from who listens; give it a label where it stands alone.</summary>
[HtmlTargetElement("dinh-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTag(IFileVersionProvider versions) : TagHelper
{
    /// <summary>The name bootstrap-icons gives it: "check-circle".</summary>
    public string Name { get; set; } = "";

    /// <summary>What it says where no word stands beside it.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new Icon(Name) { Label = Label }.ToHtml(versions));
    }
}
