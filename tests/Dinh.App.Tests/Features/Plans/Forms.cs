using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Testing;

namespace Dinh.App.Tests.Features.Plans;

/// <summary>What a browser sends from the pages of plans.</summary>
internal static class Forms
{
    public const string Token = "__RequestVerificationToken";

    public static string ReviewOf(PlanDraft draft) => $"/ke-hoach/nhap/{draft.Id}";

    /// <summary>Uploads files as the plain form does.</summary>
    public static async Task<Answer> UploadAsync(this Reader reader, params (string Name, byte[] Content)[] files)
    {
        var page = await reader.Visit("/ke-hoach/tai-len");
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(TokenOf(page)), Token);
        form.Add(new StringContent(reader.Body!.Id.ToString()), "Owner");
        foreach (var (name, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(part, "files", name);
        }

        using var answer = await reader.Client.PostAsync(new Uri("/ke-hoach/tai-len", UriKind.Relative), form);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    /// <summary>Sends one deed of the review page, with the token that the page gave.</summary>
    public static async Task<Answer> DoAsync(this Reader reader, Id<PlanDraft> draft, string deed, params (string Name, string Value)[] fields)
    {
        var page = await reader.Visit("/ke-hoach/tai-len");
        return await reader.SendAsync($"/ke-hoach/nhap/{draft}?handler={deed}", [.. fields, (Token, TokenOf(page))]);
    }

    public static async Task<Answer> SendAsync(this Reader reader, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await reader.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    public static string TokenOf(VisitedPage page) => page.Html.QuerySelectorAll($"input[name={Token}]").OfType<IHtmlInputElement>().First().Value;

    public static bool IsRefusedEntry(this HttpStatusCode status) => status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden;
}
