using System.Text.Json;
using Dinh.Data.Search;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Search;

public sealed class FindPublicTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [InlineData("ngan sach")]
    [InlineData("Ngân sách")]
    [InlineData("NGÂN SÁCH đất đai")]
    [InlineData("dat dai")]
    [InlineData("\"ngan sach\" xa")]
    [InlineData("quyet toa")]
    [InlineData("ngan sac")]
    [InlineData("ngan sach 1")]
    [InlineData("quyet toan thai nguyen")]
    public async Task Words_are_found_with_marks_or_without(string typed)
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync("Quyết toán ngân sách xã năm 2025", "Thu từ đất đai: 1,2 tỷ đồng");
        await world.PublishedAsync("Lịch tiếp công dân tháng 3");

        Assert.Equal(["Quyết toán ngân sách xã năm 2025"], await world.TitlesAsync(typed));
    }

    [Fact]
    public async Task What_is_written_as_it_was_typed_stands_before_what_only_folds_to_it()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync("Giá đất dai dẳng tăng", on: new(2026, 1, 5));
        await world.PublishedAsync("Bảng giá đất đai", on: new(2026, 1, 4));
        await world.PublishedAsync("Kết quả đạt đai đen môn võ", on: new(2026, 1, 6));

        Assert.Equal("Bảng giá đất đai", (await world.TitlesAsync("đất đai"))[0]);
    }

    [Fact]
    public async Task Words_side_by_side_stand_before_the_same_words_apart()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync("Thông báo số 2", "Sách của thư viện mua bằng tiền từ ngân quỹ", on: new(2026, 2, 2));
        await world.PublishedAsync("Thông báo số 1", "Dự toán ngân sách", on: new(2026, 2, 1));
        await world.PublishedAsync("Thông báo số 3", "Sách giáo khoa; ngân hàng chính sách", on: new(2026, 2, 3));

        Assert.Equal("Thông báo số 1", (await world.TitlesAsync("ngân sách"))[0]);
        Assert.Equal(["Thông báo số 1"], await world.TitlesAsync("\"ngan sach\""));
        Assert.Equal(["Thông báo số 3", "Thông báo số 2", "Thông báo số 1"], await world.TitlesAsync("ngan sach", a => a with { ByDay = true }));
    }

    [Fact]
    public async Task A_commune_is_found_by_its_old_name_and_the_result_says_whose_it_is_today()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync("Dự toán ngân sách năm 2026");
        var inherited = await world.PublishedAsync("Công khai quy hoạch", body: world.FormerCommittee);
        await world.ChangeAsync(inherited, p => p.Succeed(world.Committee.Id, world.Unit.Path, new(2025, 7, 1), "Nghị quyết 1683/NQ-UBTVQH15"));

        var found = await world.FindAsync("ngan sach dinh bien");
        var line = Assert.Single(found.Lines);
        Assert.Equal(("Xã Bình Yên", "Xã Định Biên"), (line.UnitName, line.Former));
        var below = await world.FindAsync("", a => a with { Place = "dinh bien" });
        Assert.Equal(2, below.Total);
        Assert.All(below.Lines, l => Assert.Equal("Xã Bình Yên", l.UnitName));
        Assert.Equal("Xã Bình Yên", Assert.Single(below.Place!.Today).Name);

        var page = await commune.Visit("/tim?noi=dinh+bien&q=quy+hoach");
        Assert.Contains("Xã Định Biên đã được sắp xếp", page.Html.Body!.TextContent);
        Assert.Equal("quy hoạch", string.Join(' ', page.Html.QuerySelectorAll("ol.found h2 mark").Select(m => m.TextContent)));
    }

    [Fact]
    public async Task Filters_take_away_what_they_say_and_facets_count_what_is_left()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync("Ngân sách quý I", on: new(2026, 1, 10), item: "11.2");
        await world.PublishedAsync("Ngân sách quý II", on: new(2026, 2, 28), item: "11.3");
        await world.PublishedAsync("Ngân sách của xã cũ", on: new(2024, 12, 31), item: "11.2", body: world.FormerCommittee);

        Assert.Equal(["Ngân sách quý II"], await world.TitlesAsync("ngan sach", a => a with { Item = "11.3" }));
        Assert.Equal(["Ngân sách quý I"], await world.TitlesAsync("ngan sach", a => a with { From = new(2025, 1, 1), To = new(2026, 1, 31) }));
        Assert.Equal(["Ngân sách của xã cũ"], await world.TitlesAsync("", a => a with { To = new(2024, 12, 31) }));
        Assert.Empty(await world.TitlesAsync("ngan sach", a => a with { From = new(2026, 2, 1), To = new(2026, 1, 31) }));
        Assert.Equal(2, (await world.FindAsync("ngan sach", a => a with { Unit = world.Unit.Id })).Total);
        Assert.Empty(await world.TitlesAsync("ngan sach", a => a with { Kind = "paper" }));
        Assert.Empty(await world.TitlesAsync("ngan sach", a => a with { State = SearchState.Corrected }));
        var all = await world.FindAsync("ngan sach");
        Assert.Equal([("publication", 3)], all.Kinds.Select(k => (k.Key, k.Count)));
        Assert.Equal([("11.2", 2), ("11.3", 1)], all.Items.Select(i => (i.Key, i.Count)));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_and_cost_as_many_statements_whatever_there_is()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync("Ngân sách 0");
        var few = await commune.Statements.Of(() => world.FindAsync("ngan sach"));
        for (var n = 1; n < 45; n++)
            await world.PublishedAsync($"Ngân sách {n}");

        var many = await commune.Statements.Of(() => world.FindAsync("ngan sach"));
        var pages = new List<string>();
        for (var page = 1; page <= 3; page++)
            pages.AddRange(await world.TitlesAsync("ngan sach", a => a with { Page = page }));

        Assert.Equal(few, many);
        Assert.Equal(45, pages.Distinct().Count());
        Assert.Equal(45, pages.Count);
    }

    [Fact]
    public async Task Whoever_reads_on_meets_each_once_though_more_is_published_meanwhile()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.ManyAsync(310, n => ($"Ngân sách số {n}", "Thu và chi"));
        await world.ManyAsync(320, n => ($"Thông báo số {n}", "Sách mua bằng tiền của ngân hàng"));
        using var client = commune.CreateClient();
        var (titles, totals, next) = (new List<string>(), new List<(int, bool)>(), "http://localhost/api/v1/search?q=ngan+sach");
        while (next is not null)
        {
            var found = JsonDocument.Parse(await client.GetStringAsync(new Uri(next))).RootElement;
            titles.AddRange(found.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("title").GetString()!));
            totals.Add((found.GetProperty("total").GetInt32(), found.GetProperty("isCapped").GetBoolean()));
            next = found.GetProperty("next").GetString();
            if (titles.Count == 300)
                await world.PublishedAsync("Ngân sách bổ sung");
        }

        Assert.Equal(630, titles.Count);
        Assert.Equal(630, titles.Distinct().Count());
        Assert.All(titles[..310], t => Assert.StartsWith("Ngân sách", t, StringComparison.Ordinal));
        Assert.Equal([(300, true), (600, true), (630, false)], totals.Distinct());

        var page = await commune.Visit("/tim?q=ngan+sach&trang=15");
        Assert.StartsWith("Hơn 300 kết quả", page.Html.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var second = await commune.Visit(page.Html.QuerySelector("a[rel=next][href*='sau=300-']")!.GetAttribute("href")!);
        Assert.Equal("301–320 trên hơn 600", second.Html.QuerySelector(".pager > span")!.TextContent);
    }

    [Fact]
    public async Task The_name_that_chose_the_place_is_marked_only_where_it_stands_whole()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync(
            "Dự toán ngân sách",
            "Bảng đính kèm do kế toán biên lập; ngân sách của xã Định Biên cũ và tỉnh Thái Nguyên, nguyên tắc như thái độ"
        );

        var line = Assert.Single((await world.FindAsync("ngan sach dinh bien thai nguyen")).Lines);

        Assert.Equal(["ngân", "sách", "Định", "Biên", "Thái", "Nguyên"], line.Passage.Where(p => p.IsMarked).Select(p => p.Text));
        var named = Assert.Single((await world.FindAsync("dinh")).Lines);
        Assert.Equal(["đính", "Định"], named.Passage.Where(p => p.IsMarked).Select(p => p.Text));
    }

    [Fact]
    public async Task The_same_answer_is_given_to_machines()
    {
        var world = await SearchWorld.OfAsync(commune);
        await world.PublishedAsync("Dự toán ngân sách");
        using var client = commune.CreateClient();

        var text = await client.GetStringAsync(new Uri("/api/v1/search?q=ngan+sach&kind=publication&order=day", UriKind.Relative));

        Assert.Contains("\"total\":1", text);
        Assert.Contains("/cong-khai/muc/", text);
    }

    [Fact]
    public async Task What_finds_nothing_offers_to_take_filters_away()
    {
        await SearchWorld.OfAsync(commune);

        var page = await commune.Visit("/tim?q=khong+co&loai=publication&noi=binh+yen");
        var unknown = await commune.Visit("/tim?noi=chua+ai+biet");

        Assert.Contains(page.Html.QuerySelectorAll(".empty a").Select(a => a.TextContent), t => t == "Tìm ở mọi nơi");
        Assert.Contains("Không có xã, phường, tỉnh nào tên", unknown.Html.Body!.TextContent);
    }
}
