using System.Net;
using Dinh.App.Tests.Features.LocalActs;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Difficulties;

/// <summary>A province with its committee and its department of home affairs, and communes below it whose clerks ask.</summary>
internal sealed record DifficultyWorld(Commune Commune, Reader Son, Reader Leader, IReadOnlyList<Reader> Clerks, Body Department, Body Province)
{
    private const string Token = "__RequestVerificationToken";
    private static int code;

    public static async Task<DifficultyWorld> OfAsync(Commune commune, int communes = 3)
    {
        var unit = await commune.Has(UnitOf("Tỉnh Thái Nguyên", "Tỉnh", null));
        var province = await commune.HasBody("Ủy ban nhân dân tỉnh Thái Nguyên", BodyKind.PeoplesCommittee, unit);
        var department = new Body(Id<Body>.New(), "Sở Nội vụ tỉnh Thái Nguyên", BodyKind.Department, unit.Id);
        department.Under(province.Id);
        department.AlsoKnownAs("Sở Nội vụ");
        await commune.Has(department);
        var clerks = new List<Reader>();
        for (var n = 1; n <= communes; n++)
        {
            var own = await commune.Has(UnitOf($"Xã Bình Yên {n}", "Xã", unit));
            clerks.Add(await commune.SignedIn(Function.Officer, await commune.HasBody($"UBND xã Bình Yên {n}", BodyKind.PeoplesCommittee, own)));
        }

        var son = await commune.SignedIn(Function.Officer, department);
        return new(commune, son, await commune.SignedIn(Function.Officer, province), clerks, department, province);
    }

    /// <summary>Raises one through the form, and gives its key.</summary>
    public async Task<Id<Difficulty>> RaisedAsync(int clerk, string title = "Chưa có hướng dẫn về mẫu biên bản lấy ý kiến Nhân dân", string query = "")
    {
        var answer = await RaiseAsync(Clerks[clerk], title, query);
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
        return Id<Difficulty>.Parse(answer.Location!.Split('/')[^1], null);
    }

    public static async Task<Answer> RaiseAsync(Reader clerk, string title, string query = "", params (string, string)[] more)
    {
        var page = await clerk.Visit($"/vuong-mac/neu{query}");
        return await page.Submit("form[action^='/vuong-mac/neu']", [("Form.Title", title), ("Form.Content", "Xã lúng túng khi lập biên bản."), .. more]);
    }

    /// <summary>Sends one deed of a difficulty's page with the token that the page of raising gave.</summary>
    public static async Task<Answer> DoAsync(Reader who, Id<Difficulty> id, string deed, params (string Name, string Value)[] fields)
    {
        var token = (await who.Visit("/vuong-mac/neu")).Html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(fields.Append((Token, token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await who.Client.PostAsync(new Uri($"/vuong-mac/{id}{deed}", UriKind.Relative), content);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    public static async Task DoneAsync(Reader who, Id<Difficulty> id, string deed, params (string Name, string Value)[] fields)
    {
        var answer = await DoAsync(who, id, deed, fields);
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
    }

    public static Task AnsweredAsync(Reader who, Id<Difficulty> id, string text = "Làm theo Công văn 215/SNV-XDCQ.") =>
        DoneAsync(who, id, "?handler=Answer", ("Form.Text", text), ("Form.IsSure", "true"));

    public async Task MergedAsync(Id<Difficulty> into, params Id<Difficulty>[] others)
    {
        List<(string, string)> fields = [("Wording", "Chưa có mẫu biên bản lấy ý kiến")];
        foreach (var other in others)
            fields.Add(("Others", $"{(await ReadAsync(other)).ClusterId}"));
        await DoneAsync(Son, into, "/gop", [.. fields]);
    }

    public Task<Difficulty> ReadAsync(Id<Difficulty> id) => Commune.Read(db => db.Difficulties.AsNoTracking().SingleAsync(d => d.Id == id));

    /// <summary>Lets days go by; whoever was signed in signs in again.</summary>
    public async Task MoveToAsync(DateOnly day)
    {
        Commune.Clock.MoveTo(day);
        foreach (var reader in Clerks.Append(Son).Append(Leader))
            await (await reader.Visit("/dang-nhap")).Submit("main form", ("Name", reader.Account.UserName!), ("Password", Reader.Password));
    }

    private static AdministrativeUnit UnitOf(string name, string kind, AdministrativeUnit? above) =>
        new($"9{Interlocked.Increment(ref code):0000}", name, kind, above, new(2025, 7, 1));
}
