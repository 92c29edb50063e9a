using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Dinh.App.Web.Tags;

/// <summary>One picture of the sprite that scripts/assets.mjs builds from the names it finds in views and in <c>new Icon("…")</c>.</summary>
public sealed record Icon(string Name)
{
    /// <summary>What it says where no word stands beside it.</summary>
    public string? Label { get; init; }

    // A page shows a hundred of them, and asking for the sprite's version takes longer than writing the picture.
    private static readonly ConditionalWeakTable<IFileVersionProvider, ConcurrentDictionary<string, HtmlString>> Known = [];

    internal HtmlString ToHtml(IFileVersionProvider versions) =>
        Label is null ? Known.GetOrCreateValue(versions).GetOrAdd(Name, _ => Write(versions)) : Write(versions);

    private HtmlString Write(IFileVersionProvider versions)
    {
        var sprite = versions.AddFileVersionToPath("", "/assets/icons.svg");
        var said = Label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(Label)}\"";
        return new($"<svg class=\"icon\" {said}><use href=\"{sprite}#{HtmlEncoder.Default.Encode(Name)}\"/></svg>");
    }
}
