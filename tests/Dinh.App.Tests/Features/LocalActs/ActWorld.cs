using System.Net;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.LocalActs;

/// <summary>A commune with its committee and a village, and who works there.</summary>
internal sealed record ActWorld(Commune Commune, Reader Clerk, Reader Approver, Body Committee, Body Village)
{
    private const string Token = "__RequestVerificationToken";

    public static async Task<ActWorld> OfAsync(Commune commune)
    {
        var unit = await commune.Has(new AdministrativeUnit($"{Random.Shared.Next(100_000):00000}", "Xã Bình Yên", "Xã", null, new(2025, 7, 1)));
        var committee = await commune.HasBody("UBND xã Bình Yên", BodyKind.PeoplesCommittee, unit);
        var village = await commune.HasBody("Xóm Đồng Đau", BodyKind.Village, unit);
        return new(commune, await commune.SignedIn(Function.Officer, committee), await commune.SignedIn(Function.Approver, committee), committee, village);
    }

    /// <summary>Begins an act through the form, and gives its key.</summary>
    public async Task<Id<LocalAct>> DraftAsync(string kind, string title, Body drafter, params (string, string)[] more)
    {
        var answer = await DraftedAsync(kind, title, drafter, more);
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
        return Id<LocalAct>.Parse(answer.Location!.Split('/')[^1], null);
    }

    public async Task<Answer> DraftedAsync(string kind, string title, Body drafter, params (string, string)[] more)
    {
        var page = await Clerk.Visit($"/van-ban-co-so/soan?loai={kind}");
        return await page.Submit(
            "main form",
            [
                ("Form.Title", title),
                ("Form.Drafter", $"{drafter.Id}"),
                ("Form.Decider", $"{Committee.Id}"),
                ("Form.Content", "Điều 1. Giữ gìn đường làng sạch đẹp."),
                .. more,
            ]
        );
    }

    /// <summary>Sends one deed of the act's page with the token that the page gave.</summary>
    public static async Task<Answer> DoAsync(Reader who, string path, string deed, params (string Name, string Value)[] fields)
    {
        var token = (await who.Visit("/van-ban-co-so/soan?loai=huong-uoc")).Html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(fields.Append((Token, token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await who.Client.PostAsync(new Uri($"{path}?handler={deed}", UriKind.Relative), content);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    public Task<Answer> DoAsync(Id<LocalAct> act, string deed, params (string Name, string Value)[] fields) =>
        DoAsync(Clerk, $"/van-ban-co-so/{act}", deed, fields);

    public Task<LocalAct> ActAsync(Id<LocalAct> act) =>
        Commune.Read(db => db.LocalActs.AsNoTracking().Include(a => a.Versions).ThenInclude(v => v.Texts).SingleAsync(a => a.Id == act));

    public Task<List<Duty>> DutiesAsync(Id<LocalAct> act)
    {
        var source = LocalAct.RefOf(act);
        return Commune.Read(db => db.Duties.AsNoTracking().Where(d => d.SourceRef == source).OrderBy(d => d.Id).ToListAsync());
    }

    /// <summary>Closes a duty by a paper, as the officers of its body would.</summary>
    public async Task CloseAsync(Id<Duty> duty, string paper) =>
        await Commune.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var found = await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).SingleAsync(d => d.Id == duty);
                found.Supply(Id<Evidence>.New(), Proof.OfPaper(paper, Commune.Today), EvidenceFor.Whole, Clerk.Person.Id, Commune.Today);
                return await db.SaveChangesAsync();
            }
        );

    /// <summary>Lets days go by; whoever was signed in signs in again.</summary>
    public async Task MoveToAsync(DateOnly day)
    {
        Commune.Clock.MoveTo(day);
        foreach (var reader in new[] { Clerk, Approver })
            await (await reader.Visit("/dang-nhap")).Submit("main form", ("Name", reader.Account.UserName!), ("Password", Reader.Password));
    }

    /// <summary>What a page said instead of doing what it was asked.</summary>
    public static string RefusalOf(Answer answer) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer.Text).QuerySelector(".flash.refused")?.TextContent.Trim() ?? $"{answer.Status}";

    public static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";
}
