using System.Net;
using Dinh.App.Tests.Features.Plans;
using Dinh.App.Tests.Features.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Publicity;

/// <summary>A commune with a clerk who writes and a chair who approves.</summary>
internal sealed record PublicityWorld(Commune Commune, Reader Lan, Reader Hung, Body Committee, AdministrativeUnit Unit)
{
    public const string Bare = "/viec-tuyen-truyen";

    public static async Task<PublicityWorld> OfAsync(Commune commune)
    {
        var province = await commune.Has(ReportWorld.UnitOf("Tỉnh Thái Nguyên", "Tỉnh", null));
        var unit = await commune.Has(ReportWorld.UnitOf("Xã Bình Yên", "Xã", province));
        var committee = await commune.HasBody("UBND xã Bình Yên", BodyKind.PeoplesCommittee, unit);
        await commune.HasBody("Xóm Nà Lèng", BodyKind.Village, unit);
        return new(commune, await commune.SignedIn(Function.Officer, committee), await commune.SignedIn(Function.Approver, committee), committee, unit);
    }

    /// <summary>Sends a form of the desk; answers where it leads.</summary>
    public static async Task<string> DoneAsync(Reader reader, string address, params (string Name, string Value)[] fields)
    {
        var answer = await reader.SendAsync(address, [.. fields, (Forms.Token, await TokenAsync(reader))]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
        return answer.Location!;
    }

    public static async Task<Answer> SentAsync(Reader reader, string address, params (string Name, string Value)[] fields) =>
        await reader.SendAsync(address, [.. fields, (Forms.Token, await TokenAsync(reader))]);

    public static async Task<string> TokenAsync(Reader reader) => Forms.TokenOf(await reader.Visit($"{Bare}/bai/soan"));

    /// <summary>A campaign of July with three broadcasts and two meetings.</summary>
    public Task<string> CampaignAsync(string query = "", params (string Name, string Value)[] more) =>
        DoneAsync(
            Lan,
            $"{Bare}/dot/lap{query}",
            [
                ("Form.Key", $"{Guid.CreateVersion7()}"),
                ("Form.Title", "Tuyên truyền Luật Thực hiện dân chủ ở cơ sở"),
                ("Form.From", "2026-07-01"),
                ("Form.To", "2026-07-31"),
                ("Form.Groups", "households"),
                ("Form.Targets[loudspeaker]", "3"),
                ("Form.Targets[meeting]", "2"),
                ("Form.Spread", "true"),
                .. more,
            ]
        );

    public async Task<Campaign> CampaignOfAsync(string address)
    {
        var id = Id<Campaign>.Parse(address.Split('/')[^1], null);
        return await Commune.Read(db => db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == id));
    }

    /// <summary>A meeting of sixty, by a list.</summary>
    public Task<string> MeetingAsync(string query, params (string Name, string Value)[] more) =>
        DoneAsync(
            Lan,
            $"{Bare}/da-lam{query}",
            [
                .. more,
                ("Form.Key", $"{Guid.CreateVersion7()}"),
                ("Form.Content", "Giới thiệu Luật tại họp xóm"),
                ("Form.Channel", "meeting"),
                ("Form.On", "2026-07-06"),
                ("Form.Times", "1"),
                ("Form.How", "List"),
                ("Form.Groups", "households"),
            ]
        );

    public async Task<Outreach> OutreachAsync(string address)
    {
        var id = Id<Outreach>.Parse(address.Split('/')[^1], null);
        return await Commune.Read(db => db.Outreaches.AsNoTracking().SingleAsync(o => o.Id == id));
    }

    public Task<string> DraftAsync(string kind, string title, string text, string query = "") =>
        DoneAsync(Lan, $"{Bare}/bai/soan{query}", ("Form.Key", $"{Guid.CreateVersion7()}"), ("Form.Kind", kind), ("Form.Title", title), ("Form.Text", text));

    public async Task<Article> ArticleAsync(string address)
    {
        var id = Id<Article>.Parse(address.Split('/')[^1], null);
        return await Commune.Read(db => db.Articles.AsNoTracking().SingleAsync(a => a.Id == id));
    }
}
