using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Dinh.App.Web.Tags;

/// <summary>What a state means to the reader; each has a colour and a picture, and always a word.</summary>
public enum StateKind
{
    /// <summary>Nothing to do: a draft, an ended thing.</summary>
    Plain,

    /// <summary>Done, in force, on course.</summary>
    Done,

    /// <summary>Due soon, look at it.</summary>
    Soon,

    /// <summary>Late or wrong.</summary>
    Late,

    /// <summary>Waits for something or somebody.</summary>
    Wait,
}

/// <summary>A state as a word with its picture, never by colour alone: <c>&lt;dinh-state kind="Late"&gt;Quá 2 ngày&lt;/dinh-state&gt;</c>.</summary>
[HtmlTargetElement("dinh-state")]
public sealed class StateTag(IFileVersionProvider versions) : TagHelper
{
    public StateKind Kind { get; set; }

    /// <summary>Another picture than the kind's own.</summary>
    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var classes = ClassOf(Kind) is { } name ? $"tag {name}" : "tag";
        output.Attributes.SetAttribute("class", output.Attributes.TryGetAttribute("class", out var own) ? $"{own.Value} {classes}" : classes);
        output.PreContent.SetHtmlContent((string.IsNullOrEmpty(Icon) ? PictureOf(Kind) : new Icon(Icon)).ToHtml(versions));
    }

    private static string? ClassOf(StateKind kind) =>
        kind switch
        {
            StateKind.Done => "done",
            StateKind.Soon => "soon",
            StateKind.Late => "late",
            StateKind.Wait => "wait",
            _ => null,
        };

    private static Icon PictureOf(StateKind kind) =>
        kind switch
        {
            StateKind.Done => new Icon("check-lg"),
            StateKind.Soon => new Icon("clock"),
            StateKind.Late => new Icon("exclamation-lg"),
            StateKind.Wait => new Icon("hourglass-split"),
            _ => new Icon("dash"),
        };
}
