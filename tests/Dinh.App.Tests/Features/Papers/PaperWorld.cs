using System.Net;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>A commune whose committee writes papers, with a division beside it.</summary>
internal sealed record PaperWorld(Commune Commune, Reader Clerk, Reader Chair, Reader Beside, Body Committee, Body Division)
{
    private const string Token = "__RequestVerificationToken";

    public static async Task<PaperWorld> OfAsync(Commune commune)
    {
        var unit = await commune.Has(new AdministrativeUnit($"{Random.Shared.Next(100_000):00000}", "Xã Bình Yên", "Xã", null, new(2025, 7, 1)));
        var committee = await commune.HasBody("UBND xã Bình Yên", BodyKind.PeoplesCommittee, unit);
        var division = await commune.HasBody("Phòng Kinh tế xã Bình Yên", BodyKind.Division, unit);
        return new(
            commune,
            await commune.SignedIn(Function.Officer, committee),
            await commune.SignedIn(Function.Approver, committee),
            await commune.SignedIn(Function.Officer, division),
            committee,
            division
        );
    }

    /// <summary>Drafts a paper through the form.</summary>
    public async Task<Id<PaperDraft>> DraftAsync(string title, string address = "/van-ban/soan", params (string, string)[] more)
    {
        var page = await Clerk.Visit(address);
        var answer = await page.Submit(
            "main form",
            [
                ("Form.Owner", $"{Committee.Id}"),
                ("Form.Kind", "KẾ HOẠCH"),
                ("Form.Title", title),
                ("Form.Content", "1. Mục đích\n2. Nhiệm vụ"),
                ("Form.Recipients", $"- {Division.Name};\n- Báo Thái Nguyên;"),
                ("Form.Signer", $"{Chair.Person.Id}"),
                .. more,
            ]
        );
        Assert.True(answer.Status == HttpStatusCode.Redirect, Refusal(answer));
        return Id<PaperDraft>.Parse(answer.Location!.Split('/')[^1], null);
    }

    /// <summary>Does one deed of a page with a token of the reader's own.</summary>
    public static async Task<Answer> DoAsync(Reader who, string path, string deed, params (string Name, string Value)[] fields)
    {
        var token = (await who.Visit("/van-ban/soan")).Html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(fields.Append((Token, token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await who.Client.PostAsync(new Uri($"{path}?handler={deed}", UriKind.Relative), content);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    public static Task<Answer> DoAsync(Reader who, Id<PaperDraft> draft, string deed, params (string Name, string Value)[] fields) =>
        DoAsync(who, $"/van-ban/du-thao/{draft}", deed, fields);

    /// <summary>Submits, signs and issues a draft.</summary>
    public async Task<Id<Paper>> IssueAsync(Id<PaperDraft> draft)
    {
        await Done(DoAsync(Clerk, draft, "Submit"));
        await Done(DoAsync(Chair, draft, "Sign"));
        await Done(DoAsync(Clerk, draft, "Issue"));
        return (await Commune.Read(db => db.PaperDrafts.AsNoTracking().SingleAsync(d => d.Id == draft))).IssuedAs!.Value;
    }

    public static async Task Done(Task<Answer> deed)
    {
        var answer = await deed;
        Assert.True(answer.Status == HttpStatusCode.Redirect, Refusal(answer));
    }

    public static async Task Refused(string code, Task<Answer> deed)
    {
        var answer = await deed;
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains($"({code})", answer.Text);
    }

    public static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";

    private static string Refusal(Answer answer) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer.Text).QuerySelector(".flash.refused, .wrong")?.TextContent.Trim() ?? $"{answer.Status}";
}
