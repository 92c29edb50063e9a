using System.Net;
using Dinh.App.Tests.Features.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed class PublicPlacesTests : IAsyncDisposable
{
    private static readonly DateOnly Past = new(2026, 1, 15);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_board_says_what_is_missing_since_when_and_by_which_law()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await world.OwesAsync(0, Past);

        var missing = (await commune.Visit($"/cong-khai/bang/{world.Places[0].Unit.Id}")).Html.QuerySelector("section[aria-labelledby=con-thieu]")!.TextContent;

        Assert.Contains("quá 46 ngày", missing, StringComparison.Ordinal);
        Assert.Contains("Điều", missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_is_cut_down_to_one_item_and_one_year()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await world.OwesAsync(0, Past);
        await world.PublishesAsync(0, "Mức thu phí chợ", item: "11.12");
        var board = $"/cong-khai/bang/{world.Places[0].Unit.Id}";

        var fees = (await commune.Visit(board + "?muc=11.12")).Html.QuerySelector("main")!.TextContent;
        var before = (await commune.Visit(board + "?nam=2025")).Html.QuerySelector("main .two")!.TextContent;

        Assert.Contains("Mức thu phí chợ", fees, StringComparison.Ordinal);
        Assert.DoesNotContain("Thực hiện ngân sách quý I năm 2026", fees, StringComparison.Ordinal);
        Assert.DoesNotContain("Mức thu phí chợ", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_the_commune_is_late_inside_is_for_officers_of_it_and_of_its_province_alone()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var due = await world.OwesAsync(0, Past);
        await DifficultAsync(world, due, "Kế toán nghỉ ốm, chưa có số liệu");
        var board = $"/cong-khai/bang/{world.Places[0].Unit.Id}";
        var province = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND tỉnh Thái Nguyên", BodyKind.PeoplesCommittee, world.Province));
        var elsewhere = await commune.SignedIn(Function.Officer);

        Assert.Contains("Kế toán nghỉ ốm", (await province.Visit(board)).Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kế toán nghỉ ốm", (await elsewhere.Visit(board)).Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kế toán nghỉ ốm", (await commune.Visit(board)).Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_s_page_shows_what_hangs_at_its_culture_house_and_nothing_of_the_next_village()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var (na, pha) = (await VillageAsync(world, "Thôn Nà Phát"), await VillageAsync(world, "Thôn Pha Long"));
        var item = await world.PublishesAsync(0, "Danh sách hộ được hỗ trợ");
        await world.ChangesAsync(item.Id, p => p.Plan(Guid.CreateVersion7(), new("posting", "Nhà văn hóa Thôn Nà Phát", Days: 30)));
        await world.ChangesAsync(item.Id, p => p.Show(p.Showings[0].Key, commune.Today, "Lan", commune.Today));

        var shown = (await commune.Visit($"/cong-khai/thon/{na.Id}")).Html.QuerySelector("main")!.TextContent;

        Assert.Contains("Danh sách hộ được hỗ trợ", shown, StringComparison.Ordinal);
        Assert.Contains("02–31/3/2026", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Danh sách hộ được hỗ trợ",
            (await commune.Visit($"/cong-khai/thon/{pha.Id}")).Html.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/cong-khai/thon/{world.Places[0].Committee.Id}")).Status);
    }

    [Fact]
    public async Task The_board_of_a_merged_commune_says_so_leads_on_and_keeps_its_items()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var (old, heir) = (await OldAsync("Xã Cũ", world.Province), world.Places[0].Unit);
        await commune.Has(new UnitChange(UnitChangeKind.Merge, new(2025, 7, 1), old.Id, heir.Id) { Ground = "Nghị quyết 1683/NQ-UBTVQH15" });
        var body = await commune.HasBody("UBND xã Cũ", BodyKind.PeoplesCommittee, old);
        var item = await new PortalWorld(commune, world.Province, [(old, body)]).PublishesAsync(0, "Quyết toán của xã cũ");

        var page = (await commune.Visit($"/cong-khai/bang/{old.Id}")).Html;
        var notice = page.QuerySelector(".flash.told")!;

        Assert.Contains("sáp nhập từ 01/7/2025", notice.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nghị quyết 1683/NQ-UBTVQH15", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/cong-khai/bang/{heir.Id}", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector($"a[href='/cong-khai/muc/{item.Id}']"));
        Assert.Equal(HttpStatusCode.OK, (await commune.Visit($"/cong-khai/muc/{item.Id}")).Status);
        Assert.NotNull((await commune.Visit($"/cong-khai/bang/{heir.Id}")).Html.QuerySelector($"a[href='/cong-khai/bang/{old.Id}']"));
    }

    [Fact]
    public async Task The_board_of_a_divided_commune_names_both_that_answer_for_it()
    {
        var world = await PortalWorld.OfAsync(commune);
        var old = await OldAsync("Xã Chia Đôi", world.Province);
        foreach (var (unit, _) in world.Places)
            await commune.Has(new UnitChange(UnitChangeKind.Split, new(2025, 7, 1), old.Id, unit.Id));

        var notice = (await commune.Visit($"/cong-khai/bang/{old.Id}")).Html.QuerySelector(".flash.told")!;

        Assert.Contains("được chia từ 01/7/2025", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal(world.Places.Select(p => $"/cong-khai/bang/{p.Unit.Id}"), notice.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/cong-khai/bang/{0}")]
    [InlineData("/cong-khai/tinh/{1}")]
    [InlineData("/cong-khai/muc/{2}")]
    [InlineData("/cong-khai/thon/{3}")]
    public async Task Each_of_these_pages_weighs_at_most_100_kilobytes_with_all_that_it_loads(string address)
    {
        var world = await PortalWorld.OfAsync(commune, 20);
        for (var place = 0; place < 20; place++)
            await world.OwesAsync(place, Past);
        var item = await world.PublishesAsync(0, "Dự toán năm 2026");
        var village = await VillageAsync(world, "Thôn Nà Phát");
        var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, address, world.Places[0].Unit.Id, world.Province.Id, item.Id, village.Id);

        Assert.InRange(await WeightAsync(path), 1, 100 * 1024);
    }

    [Fact]
    public async Task A_shared_page_has_one_address_a_card_and_a_picture_that_exists()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var item = await world.PublishesAsync(0, "Dự toán \"năm\" 2026");

        var head = (await commune.Visit($"/cong-khai/muc/{item.Id}?tu=qr")).Html.Head!;

        Assert.Equal($"http://localhost/cong-khai/muc/{item.Id}", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("Dự toán \"năm\" 2026", head.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        var picture = new Uri(head.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!);
        using var visitor = commune.CreateClient();
        using var answer = await visitor.GetAsync(new Uri(picture.AbsolutePath, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
    }

    private Task<Body> VillageAsync(PortalWorld world, string name) => commune.HasBody(name, BodyKind.Village, world.Places[0].Unit);

    private async Task<AdministrativeUnit> OldAsync(string name, AdministrativeUnit province)
    {
        var old = ReportWorld.UnitOf(name, "Xã", province);
        old.EndsOn(new(2025, 6, 30));
        return await commune.Has(old);
    }

    private async Task DifficultAsync(PortalWorld world, DueDisclosure due, string title)
    {
        var (asker, focal) = (world.Places[0].Committee, await commune.HasBody("Phòng Kế hoạch"));
        var given = new NewDifficulty(DifficultyKind.Difficulty, asker.Id, focal.Id, title, "Chưa có số liệu.") { DutyId = due.DutyId };
        await commune.Has(DifficultyCluster.Raise(Id<Difficulty>.New(), given, new("Hoàng Thị Lan", commune.Today, key => $"/vuong-mac/{key}")));
    }

    private async Task<int> WeightAsync(string path)
    {
        using var visitor = commune.CreateClient();
        visitor.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var html = (await commune.Visit(path)).Html;
        var parts = html.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!)
            .Concat(html.QuerySelectorAll("use").Select(u => u.GetAttribute("href")!.Split('#')[0]).Distinct())
            .Concat(
                from subset in new[] { "latin", "vietnamese" }
                from bold in new[] { 400, 600 }
                select $"/assets/fonts/be-vietnam-pro-{subset}-{bold}-normal.woff2"
            )
            .Append(path);
        var weight = 0;
        foreach (var part in parts)
        {
            using var answer = await visitor.GetAsync(new Uri(part, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{part}: {answer.StatusCode}. The assets are built by ./dinh assets.");
            weight += (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }

        return weight;
    }
}
