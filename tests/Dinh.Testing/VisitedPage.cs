using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dinh.Testing;

/// <summary>A page as a browser without script has it: its markup, and forms to send.</summary>
public sealed class VisitedPage(HttpClient client, string path, HttpStatusCode status, IHtmlDocument html)
{
    public IHtmlDocument Html => html;

    public HttpStatusCode Status => status;

    public HttpClient Client => client;

    public static async Task<VisitedPage> OpenAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return new(client, path, answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Sends a form as it stands, with some fields written over.</summary>
    /// <param name="form">A selector of the form; the page's first when left out.</param>
    /// <param name="fields">Names and values to write.</param>
    public Task<Answer> Submit(string form = "form", params (string Name, string Value)[] fields) => Submit(form, fields, null);

    /// <param name="form">A selector of the form.</param>
    /// <param name="fields">Names and values to write.</param>
    /// <param name="to">The address that the pressed button sends it to; null for the form's own.</param>
    public async Task<Answer> Submit(string form, (string Name, string Value)[] fields, string? to)
    {
        var element = (IHtmlFormElement)(html.QuerySelector(form) ?? throw new InvalidOperationException($"{path} has no {form}."));
        var values = element
            .Elements.OfType<IHtmlInputElement>()
            .Where(i => i.Name is { Length: > 0 } && (i.Type is not ("checkbox" or "radio") || i.IsChecked) && i.Type is not ("file" or "submit"))
            .Select(i => KeyValuePair.Create(i.Name!, i.Value))
            .Concat(element.Elements.OfType<IHtmlTextAreaElement>().Select(t => KeyValuePair.Create(t.Name ?? "", t.Value)))
            .Concat(element.Elements.OfType<IHtmlSelectElement>().Select(s => KeyValuePair.Create(s.Name ?? "", s.Value ?? "")))
            .Where(f => f.Key.Length > 0 && !fields.Any(o => o.Name == f.Key))
            .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var content = new FormUrlEncodedContent(values);
        using var answer = await client.PostAsync(
            new Uri(to ?? (element.GetAttribute("action") is { Length: > 0 } own ? own : path), UriKind.RelativeOrAbsolute),
            content
        );
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }
}

/// <summary>What came back after a form was sent.</summary>
public sealed record Answer(HttpStatusCode Status, string Text, string? Location);
