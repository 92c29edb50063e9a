using System.Net;
using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.App.Features.Households;
using Dinh.App.Features.Households.FreezeRoll;
using Dinh.App.Features.Households.Succession;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Households;

public sealed class KeepRollTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_head_writes_the_life_of_a_household_and_reads_who_spoke_on_a_day()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();
        var household = await world.FirstAsync();
        world = await world.LaterAsync(10);

        Assert.Equal(HttpStatusCode.Redirect, (await world.DoAsync(household, "Representative", ("name", "nông thị hoa"), ("why", "Died"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await world.DoAsync(household, "Substitute", ("name", "Nông Văn Út"))).Status);
        var split = (await world.DoAsync(household, "Split", ("name", "Nông Văn Cả"), ("address", "Tổ 5"))).Location!;
        Assert.Equal(HttpStatusCode.Redirect, (await world.DoAsync((await world.LinesAsync())[1].Household.Id, "Merge", ("into", "1"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await world.DoAsync((await world.LinesAsync())[2].Household.Id, "End", ("how", "MovedOut"))).Status);

        var then = await world.Head.Visit($"{HouseholdLinks.Household(household)}?ngay={commune.Today.AddDays(-1):yyyy-MM-dd}");
        Assert.Contains(RollWorld.Name, then.Html.QuerySelector("section [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nông Thị Hoa", then.Html.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nông Văn Út", then.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tách từ hộ khác", (await world.Head.Visit(split)).Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1 Nông Thị Hoa", "4 Nông Văn Cả"], (await world.ListedAsync()).Select(l => string.Join(' ', l.Split(' ').Take(4))));
        Assert.Contains("household.no-such-other", (await world.DoAsync(household, "Merge", ("into", "1"))).Text, StringComparison.Ordinal);
        Assert.Contains("household.born-unread", (await world.DoAsync(household, "Write", ("born", "hôm nào"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roll_is_searched_without_marks_and_filtered()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();

        Assert.Equal(["Bàn Thị Mùi"], await FoundAsync("tim=ban+thi"));
        Assert.Equal([RollWorld.Name], await FoundAsync("tim=so+nha+12"));
        Assert.Equal(["Tô Văn Đức"], await FoundAsync("tim=0355"));
        Assert.Equal(["Bàn Thị Mùi"], await FoundAsync("loc=chua-co-so-dien-thoai"));
        Assert.Equal(["Tô Văn Đức", "Bàn Thị Mùi", RollWorld.Name], await FoundAsync("theo=ten"));
        Assert.Empty(await FoundAsync("tim=khong+ai"));

        async Task<IReadOnlyList<string>> FoundAsync(string query) =>
            [.. (await world.Lan.Visit($"{HouseholdLinks.Roll(world.Roll)}?{query}")).Html.QuerySelectorAll("main tbody tr b").Select(b => b.TextContent)];
    }

    [Fact]
    public async Task A_challenge_is_answered_and_a_wrong_copy_is_corrected_by_another_that_says_what_it_did()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();
        var freeze = await world.FreezeAsync();
        var page = await world.Head.Visit(HouseholdLinks.Freeze(freeze));
        await page.Submit("form[action$='handler=Challenge']", ("kind", "Missing"), ("name", "Hứa Thị Thoa"), ("words", "Thiếu hộ tôi"));
        page = await world.Lan.Visit(HouseholdLinks.Freeze(freeze));
        await page.Submit("form[action$='handler=Answer']", ("accepted", "true"), ("answer", "Đúng, sẽ bổ sung"));
        Assert.Contains("roll-freeze.nothing-changed", (await CorrectAsync()).Text, StringComparison.Ordinal);
        await (await world.Head.Visit(HouseholdLinks.New(world.Roll))).Submit("main form", ("Name", "Hứa Thị Thoa"));

        var corrected = await CorrectAsync();

        var copies = await commune.Read(db => db.RollFreezes.OrderBy(f => f.Number).ToListAsync());
        Assert.Equal([3, 4], copies.Select(f => f.Count));
        Assert.Equal((freeze, new CopyDifference(1, 0, 0)), (copies[1].ReplacesId!.Value, copies[1].Difference));
        Assert.Equal(copies[1].Id, (await commune.Read(db => db.RollChallenges.SingleAsync())).CorrectedInId);
        Assert.Equal(
            copies.Select(c => c.Hash),
            await commune.Do((RollSealsQuery seals) => Task.FromResult(copies.Select(c => seals.CopyOf(c)?.Hash).ToList()))
        );
        Assert.Equal(HouseholdLinks.Freeze(copies[1].Id), corrected.Location);
        Assert.Contains("roll-freeze.replaced", (await CorrectAsync(page)).Text, StringComparison.Ordinal);
        Assert.Contains("thêm 1 hộ", (await commune.Visit(HouseholdLinks.PublicFreeze(copies[1].Id))).Html.Body!.TextContent, StringComparison.Ordinal);

        async Task<Answer> CorrectAsync(VisitedPage? on = null) =>
            await (on ?? await world.Head.Visit(HouseholdLinks.Freeze(freeze))).Submit("form[action$='handler=Correct']", ("because", "Bỏ sót một hộ"));
    }

    [Fact]
    public async Task What_a_copy_is_for_may_not_name_a_telephone()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();

        var refused = await (await world.Head.Visit(HouseholdLinks.Freezes(world.Roll))).Submit(
            "main form",
            ("Purpose", "Họp, gọi ông Tài số điện thoại 0912345678")
        );

        Assert.Contains("roll-freeze.purpose-personal", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Households_of_a_village_that_ended_go_on_under_its_heir()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();
        var heirs = new Heirs(new Dictionary<Id<Body>, Id<Body>> { [world.Village.Id] = world.Other.Id }, commune.Today, "Nghị quyết sáp nhập xóm");

        await commune.Do(
            async (DinhDb db) =>
            {
                await new RollsInheritance(db).HandOnAsync(heirs, default);
                (await db.Bodies.SingleAsync(b => b.Id == world.Village.Id)).EndsOn(commune.Today.AddDays(-1), world.Other.Id);
                return await db.SaveChangesAsync();
            }
        );

        var heir = await commune.SignedIn(Function.Officer, world.Other);
        var roll = await commune.Read(db => db.HouseholdRolls.SingleAsync(r => r.VillageId == world.Other.Id));
        var page = await heir.Visit(HouseholdLinks.Roll(roll.Id));
        Assert.Contains(RollWorld.Name, page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Nghị quyết sáp nhập xóm",
            (await heir.Visit(HouseholdLinks.Household(await FirstOfAsync(roll)))).Html.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, await heir.StatusOf(HouseholdLinks.Roll(world.Roll)));
        Assert.Contains("khép từ", (await heir.Visit(HouseholdLinks.Roll(world.Roll))).Html.Body!.TextContent, StringComparison.Ordinal);

        async Task<Id<Household>> FirstOfAsync(HouseholdRoll of) =>
            await commune.Read(db => db.Households.Where(h => h.RollId == of.Id).OrderBy(h => h.Number).Select(h => h.Id).FirstAsync());
    }

    [Fact]
    public async Task The_list_to_sign_bears_the_head_of_a_paper_and_no_telephone()
    {
        var world = await RollWorld.OnAsync(commune);
        await world.TakeAsync();

        var bytes = await world.Head.Client.GetByteArrayAsync(new Uri(HouseholdLinks.Paper(world.Roll, "docx"), UriKind.Relative));

        var text = string.Join(
            '\n',
            (await Reading.Files.SourceFile.OpenAsync(new MemoryStream(bytes), "danh-sach.docx", default)).Text!.Lines.Select(l => l.Text)
        );
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", text, StringComparison.Ordinal);
        Assert.Contains("DANH SÁCH ĐẠI DIỆN HỘ GIA ĐÌNH", text, StringComparison.Ordinal);
        Assert.Contains(RollWorld.Name, text, StringComparison.Ordinal);
        Assert.DoesNotContain(RollWorld.Phone, text, StringComparison.Ordinal);
    }
}
