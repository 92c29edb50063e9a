using System.Text;
using Dinh.App.Features.Households;
using Dinh.App.Features.Households.ListRolls;
using Dinh.App.Features.Households.ReadRoll;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Households;

/// <summary>A commune with two villages, their heads, and the officer in charge.</summary>
internal sealed record RollWorld(Commune Commune, Body Committee, Body Village, Body Other, Reader Lan, Reader Head)
{
    public const string Name = "Nông Văn Tài";
    public const string Phone = "0912345678";
    public const string Address = "Tổ 1, số nhà 12";

    public const string Sheet = $"""
        DANH SÁCH CHỦ HỘ XÓM ĐỒNG ĐAU
        STT;Địa chỉ;Họ và tên chủ hộ;Số ĐT;Năm sinh;Số CCCD
        1;{Address};{Name};912345678;1975;012345678901
        2;Tổ 1;Bàn Thị Mùi;;1968;
        3;Tổ 2;Tô Văn Đức;0355123456;05/11/1980;
        Tổng cộng: 3 hộ
        """;

    public Id<HouseholdRoll> Roll { get; private init; }

    public static async Task<RollWorld> OnAsync(Commune commune)
    {
        var committee = await commune.HasBody();
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == committee.UnitId));
        var village = await commune.HasBody("Xóm Đồng Đau", BodyKind.Village, unit);
        var other = await commune.HasBody("Xóm Nà Lèng", BodyKind.Village, unit);
        var (lan, head) = (await commune.SignedIn(Function.Officer, committee), await commune.SignedIn(Function.Officer, village));
        var world = new RollWorld(commune, committee, village, other, lan, head);
        return world with { Roll = await OpenAsync(head, village) };
    }

    /// <summary>Some days later, when people have signed in anew.</summary>
    public async Task<RollWorld> LaterAsync(int days)
    {
        Commune.Clock.MoveOn(TimeSpan.FromDays(days));
        return this with { Lan = await Commune.SignedIn(Function.Officer, Committee), Head = await Commune.SignedIn(Function.Officer, Village) };
    }

    private static async Task<Id<HouseholdRoll>> OpenAsync(Reader reader, Body village)
    {
        var page = await reader.Visit(HouseholdLinks.List);
        var opened = await page.Submit($"main form:has(input[value='{village.Id}'])", ("village", $"{village.Id}"));
        return Id<HouseholdRoll>.Parse(opened.Location!.Split('/')[^1], null);
    }

    /// <summary>Sends a sheet, and answers with the address at which it is looked through.</summary>
    public async Task<(string? At, string Text)> SendAsync(byte[] content, string name = "so-ho.csv", Reader? by = null)
    {
        var reader = by ?? Head;
        var page = await reader.Visit(HouseholdLinks.Upload(Roll));
        var token = page.Html.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(content), "file", name },
        };
        using var answer = await reader.Client.PostAsync(new Uri(HouseholdLinks.Upload(Roll), UriKind.Relative), form);
        return (answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a sheet and has it taken over.</summary>
    public async Task<string> TakeAsync(string sheet = Sheet)
    {
        var (at, _) = await SendAsync(Encoding.UTF8.GetBytes(sheet));
        var page = await Head.Visit(at!);
        var taken = await page.Submit("form[action$='handler=Take']");
        Assert.Equal(at, taken.Location);
        return at!;
    }

    /// <summary>Who stands in the roll, as its own village reads it.</summary>
    public async Task<IReadOnlyList<string>> ListedAsync() =>
        [
            .. (await LinesAsync())
                .Where(l => l.Household.IsListed)
                .Select(l => $"{l.Household.Number} {l.Name} {l.Representative?.Born} {l.Representative?.Phone} {l.Facts.Address}"),
        ];

    public async Task<IReadOnlyList<HouseholdLine>> LinesAsync() => await Commune.Do((ReadRollQuery read) => read.LinesAsync(Roll, default));

    public async Task<Id<Household>> FirstAsync() => (await LinesAsync())[0].Household.Id;

    /// <summary>Sends one of the forms of a household's page.</summary>
    public async Task<Answer> DoAsync(Id<Household> household, string deed, params (string, string)[] fields) =>
        await (await Head.Visit(HouseholdLinks.Household(household))).Submit($"form[action$='handler={deed}']", fields);

    public async Task<Id<RollFreeze>> FreezeAsync(string purpose = "Góp làm đường trục xóm")
    {
        var page = await Head.Visit(HouseholdLinks.Freezes(Roll));
        var frozen = await page.Submit("main form", ("Purpose", purpose));
        return Id<RollFreeze>.Parse(frozen.Location!.Split('/')[^1], null);
    }
}
