using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Dinh.App.Web.Tags;

/// <summary>Every form that is posted carries its token. The framework adds it only where no address is written, so that a form with one would be refused.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostTag(IAntiforgery antiforgery) : TagHelper
{
    // Behind the framework's own, which says by "asp-antiforgery" that it has spoken.
    public override int Order => 10;

    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var elsewhere = context.AllAttributes.TryGetAttribute("action", out var action) && action.Value?.ToString() is { Length: > 0 };
        if (!elsewhere || context.AllAttributes.ContainsName("asp-antiforgery"))
            return;

        var token = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        var tokens = antiforgery.GetAndStoreTokens(View.HttpContext);
        token.Attributes["type"] = "hidden";
        token.Attributes["name"] = tokens.FormFieldName;
        token.Attributes["value"] = tokens.RequestToken;
        output.PostContent.AppendHtml(token);
    }
}
