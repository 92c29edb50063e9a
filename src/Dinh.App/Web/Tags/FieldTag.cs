using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Dinh.App.Web.Tags;

/// <summary>
/// One question of a form: label, hint, control, and what was wrong with the answer, tied together for who listens.
/// Attributes it does not know (autocomplete, inputmode, maxlength, accept, rows…) go to the control. A content replaces the control.
/// </summary>
[HtmlTargetElement("dinh-field")]
public sealed class FieldTag(IFileVersionProvider versions) : TagHelper
{
    /// <summary>The property that is bound.</summary>
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>text, password, date, search, number, file, checkbox, textarea; a list of <see cref="Items"/> makes it a select.</summary>
    public string Type { get; set; } = "text";

    public bool Required { get; set; }

    public bool Wide { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        View.ModelState.TryGetValue(name, out var state);
        var error = state?.Errors.FirstOrDefault()?.ErrorMessage;
        var own = await output.GetChildContentAsync();
        var control = own.IsEmptyOrWhiteSpace ? Control(name, id, error, Answer(state?.AttemptedValue), output) : null;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.AddClass("field", HtmlEncoder.Default);
        if (Type == "checkbox")
            output.AddClass("check", HtmlEncoder.Default);
        if (Wide)
            output.AddClass("wide", HtmlEncoder.Default);
        if (error is not null)
            output.AddClass("wrong", HtmlEncoder.Default);

        if (control is not null && Type == "checkbox")
            output.Content.AppendHtml(control);
        output.Content.AppendHtml(Part("label", null, Label, ("for", id)));
        if (Hint is not null)
            output.Content.AppendHtml(Part("p", "hint", Hint, ("id", id + "-hint")));
        if (error is not null)
            output.Content.AppendHtml(Error(id, error));
        if (control is not null && Type != "checkbox")
            output.Content.AppendHtml(control);
        if (control is null)
            output.Content.AppendHtml(own);
    }

    private string? Answer(string? attempted) =>
        Type is "password" or "file"
            ? null
            : attempted
                ?? For.Model switch
                {
                    null => null,
                    DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
                    var value => value.ToString(),
                };

    private TagBuilder Control(string name, string id, string? error, string? answer, TagHelperOutput output)
    {
        var control =
            Items is not null ? Select(answer)
            : Type == "textarea" ? Textarea(answer)
            : Input(answer);
        foreach (var attribute in output.Attributes)
            control.Attributes[attribute.Name] = attribute.Value?.ToString();

        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        if (Required)
            control.Attributes["required"] = "required";
        if (error is not null)
            control.Attributes["aria-invalid"] = "true";
        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", error is null ? null : id + "-error" }.OfType<string>());
        if (described.Length > 0)
            control.Attributes["aria-describedby"] = described;
        return control;
    }

    private TagBuilder Input(string? answer)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;
        if (Type == "checkbox")
        {
            input.Attributes["value"] = "true";
            if (string.Equals(answer?.Split(',')[0], "true", StringComparison.OrdinalIgnoreCase))
                input.Attributes["checked"] = "checked";
        }
        else if (answer is not null)
        {
            input.Attributes["value"] = answer;
        }

        return input;
    }

    private static TagBuilder Textarea(string? answer)
    {
        var area = new TagBuilder("textarea");
        area.InnerHtml.AppendHtml("\n").Append(answer ?? "");
        return area;
    }

    private TagBuilder Select(string? answer)
    {
        var select = new TagBuilder("select");
        TagBuilder? group = null;
        foreach (var item in Items!)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value ?? item.Text;
            if (answer is null ? item.Selected : answer == (item.Value ?? item.Text))
                option.Attributes["selected"] = "selected";
            if (item.Disabled)
                option.Attributes["disabled"] = "disabled";
            option.InnerHtml.Append(item.Text);
            GroupOf(item, select, ref group).InnerHtml.AppendHtml(option);
        }

        return select;
    }

    // Choices that belong together stand together, under their heading.
    private static TagBuilder GroupOf(SelectListItem item, TagBuilder select, ref TagBuilder? group)
    {
        if (item.Group is not { } named)
            return select;
        if (group?.Attributes["label"] == named.Name)
            return group;

        group = new("optgroup");
        group.Attributes["label"] = named.Name;
        select.InnerHtml.AppendHtml(group);
        return group;
    }

    private TagBuilder Error(string id, string error)
    {
        var said = Part("p", "error", "", ("id", id + "-error"));
        said.InnerHtml.AppendHtml(new Icon("exclamation-circle-fill").ToHtml(versions)).Append(error);
        return said;
    }

    private static TagBuilder Part(string tag, string? style, string text, (string Name, string Value) attribute)
    {
        var part = new TagBuilder(tag);
        if (style is not null)
            part.AddCssClass(style);
        part.Attributes[attribute.Name] = attribute.Value;
        part.InnerHtml.Append(text);
        return part;
    }
}
