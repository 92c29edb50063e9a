using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.AspNetCore.Http;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>What came back.</summary>
internal sealed record Sight(HttpStatusCode Status, string Text)
{
    public bool Shows(string words) => Text.Contains(words, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Somebody who tries every way. What their browser keeps is held fast, so that no deed signs them out.</summary>
internal sealed class Walker(HttpClient client, Function? function)
{
    private static readonly HtmlParser Parser = new();
    private readonly Dictionary<string, string> cookies = [];
    private string token = "";
    private int files;

    public Function? Function => function;

    /// <summary>Moves the words that this walker tries, so that each tries others.</summary>
    public int Turn => function is { } held ? (int)held : 0;

    public static async Task<Walker> ArriveAsync(HttpClient client, Commune commune, Function? function, World world)
    {
        var walker = new Walker(client, function);
        await walker.TakeTokenAsync("/dang-nhap");
        if (function is null)
            return walker;

        var account = (await commune.HasReader(function, world.Own.Body)).Account;
        await walker.SendAsync(new(HttpMethod.Post, "/dang-nhap"), new() { ["Name"] = account.UserName!, ["Password"] = Reader.Password }, false, keeps: true);
        await walker.TakeTokenAsync("/tai-khoan");
        return walker;
    }

    public Task<Sight> TryAsync(Way way, Dictionary<string, string> values)
    {
        var query = string.Join(
            '&',
            values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}").Concat(way.Deed is null ? [] : new[] { $"handler={way.Deed}" })
        );
        var request = new HttpRequestMessage(new(way.Method), $"{Attempt.Address(way.Shape, values)}?{query}");
        return SendAsync(request, way.Method == "GET" ? null : values, way.HasFile && values.Any(v => v.Value == "x"), keeps: false);
    }

    private async Task<Sight> SendAsync(HttpRequestMessage request, Dictionary<string, string>? form, bool withFile, bool keeps)
    {
        using var sent = request;
        if (form is not null)
            sent.Content = withFile ? Multipart(form) : new FormUrlEncodedContent(form.Append(new("__RequestVerificationToken", token)));
        if (cookies.Count > 0)
            sent.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        using var answer = await client.SendAsync(sent);
        if (keeps)
            Keep(answer);
        return new(answer.StatusCode, Heads(answer) + TextOf(await answer.Content.ReadAsByteArrayAsync()));
    }

    private MultipartFormDataContent Multipart(Dictionary<string, string> values)
    {
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in values.Where(v => v.Value != "x"))
            form.Add(new StringContent(value), name);
        var text = string.Create(CultureInfo.InvariantCulture, $"KẾ HOẠCH số {files++} của {function}\n1. Tổ chức hội nghị\nPhòng Văn hóa chủ trì");
        foreach (var (name, _) in values.Where(v => v.Value == "x"))
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), name, "ke-hoach.txt");
        return form;
    }

    private async Task TakeTokenAsync(string path)
    {
        var page = Parser.ParseDocument((await SendAsync(new(HttpMethod.Get, path), null, false, keeps: true)).Text);
        token = page.QuerySelector("main form input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
    }

    private void Keep(HttpResponseMessage answer)
    {
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
        {
            var pair = set.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }
    }

    private static string Heads(HttpResponseMessage answer) =>
        string.Join('\n', answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key != "Set-Cookie").SelectMany(h => h.Value)) + "\n";

    // A paper or a table is an archive; a calendar folds its lines.
    private static string TextOf(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return Encoding.UTF8.GetString(content).Replace("\r\n ", "", StringComparison.Ordinal);

        using var archive = new ZipArchive(new MemoryStream(content));
        return string.Join('\n', archive.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }
}
