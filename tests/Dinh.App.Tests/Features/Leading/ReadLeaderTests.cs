using System.Net;
using System.Text;
using Dinh.App.Tests.Features.Papers;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Leading;

public sealed class ReadLeaderTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_is_late_stands_body_by_body_the_worst_first_with_orders_and_requests_apart()
    {
        var world = await LeaderWorld.OfAsync(commune);
        var worse = await world.HasCommune(2);
        await world.Gives(world.Below.Body!, -3, "Trễ ba ngày");
        await world.Gives(worse, -2);
        await world.Gives(worse, -9, "Trễ chín ngày", request: true);
        await world.Gives(worse, 5, "Còn hạn");

        var page = await world.Chair.Visit(world.Page);

        var rows = page.Html.QuerySelectorAll(".late-bodies > li").Select(l => l.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("UBND xã Số 002", rows[0]);
        Assert.Contains("1 việc giao, 1 việc đề nghị", rows[0]);
        Assert.Contains("Trễ chín ngày", rows[0]);
        Assert.DoesNotContain("Còn hạn", rows[0]);
        Assert.Contains("UBND xã Số 001", rows[1]);
        Assert.Equal(["0", "2", "1", "1", "0"], page.Html.QuerySelectorAll(".figures strong").Select(f => f.TextContent));
    }

    [Fact]
    public async Task Silence_is_a_figure_of_its_own_and_neither_undone_nor_done()
    {
        var world = await LeaderWorld.OfAsync(commune);
        await world.Gives(world.Below.Body!, 5);
        var heard = await world.Gives(world.Below.Body!, 6);
        var done = await world.Gives(world.Below.Body!, 7);
        await Change(heard, d => d.Answer(new(DutyRole.Lead, d.BodyId), new(PartAnswer.Accepted), commune.Today));
        await Change(done, d => d.Supply(Id<Evidence>.New(), Proof.OfPaper("1/BC", commune.Today), EvidenceFor.Whole, world.Below.Person.Id, commune.Today));

        var page = await world.Chair.Visit(world.Page);

        var cells = page.Html.QuerySelectorAll(".unit-progress tbody tr").Single().QuerySelectorAll("td.num").Select(c => c.TextContent.Trim());
        Assert.Equal(["1", "1", "0", "1"], cells);
    }

    [Fact]
    public async Task A_unit_without_a_plan_is_said_to_have_none_and_another_how_far_it_covers()
    {
        var province = await Province.Of(commune, 2);
        var plan = await province.HasPlan();
        await province.Answers(0, plan, "Phổ biến, quán triệt Luật Thực hiện dân chủ ở cơ sở đến các thôn");

        var page = await province.Clerk.Visit("/lanh-dao?sap=don-vi");

        var rows = page.Html.QuerySelectorAll(".unit-progress tbody tr").Where(r => r.TextContent.Contains("Xã Số", StringComparison.Ordinal)).ToList();
        Assert.Contains("phủ 33%", rows[0].TextContent);
        Assert.Contains("Chưa có kế hoạch", rows[1].TextContent);
        Assert.DoesNotContain("%", rows[1].TextContent);
    }

    [Fact]
    public async Task A_paper_that_is_submitted_waits_on_the_page_of_who_is_to_sign_it()
    {
        var world = await PaperWorld.OfAsync(commune);
        var draft = await world.DraftAsync("Thực hiện dân chủ năm 2026");
        Assert.DoesNotContain("Thực hiện dân chủ năm 2026", (await world.Chair.Visit("/lanh-dao")).Html.QuerySelector("#cho-ky")!.TextContent);

        await PaperWorld.DoAsync(world.Clerk, draft, "Submit");

        var waiting = (await world.Chair.Visit("/lanh-dao")).Html.QuerySelector("#cho-ky a")!;
        Assert.Equal($"/van-ban/du-thao/{draft}", waiting.GetAttribute("href"));
        Assert.DoesNotContain("Thực hiện dân chủ năm 2026", (await world.Clerk.Visit("/lanh-dao")).Html.QuerySelector("#cho-ky")!.TextContent);
    }

    [Fact]
    public async Task What_a_body_gave_to_itself_or_others_gave_elsewhere_is_not_on_another_leaders_page()
    {
        var world = await LeaderWorld.OfAsync(commune);
        var stranger = await commune.SignedIn(Function.Approver, await commune.HasBody("UBND tỉnh khác"));
        await commune.Has(A.Duty(A.By(commune.Today.AddDays(-1)), world.Below.Body!.Id, "Việc riêng của xã"));
        await world.Gives(world.Below.Body!, -2, "Việc tỉnh giao");

        Assert.DoesNotContain("Việc riêng của xã", (await world.Chair.Visit(world.Page)).Html.Body!.TextContent);
        Assert.DoesNotContain("Việc tỉnh giao", (await stranger.Visit("/lanh-dao")).Html.Body!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(world.Page));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/lanh-dao/xuat.xlsx?co-quan={world.Province.Id}"));
    }

    [Fact]
    public async Task An_officer_reads_the_page_without_the_button_and_a_visitor_must_sign_in()
    {
        var world = await LeaderWorld.OfAsync(commune);
        await world.Gives(world.Below.Body!, -2);
        var officer = await commune.SignedIn(body: world.Province);

        var page = await officer.Visit(world.Page);
        var visitor = await commune.Visit("/lanh-dao");

        Assert.Single(page.Html.QuerySelectorAll(".late-bodies > li"));
        Assert.Empty(page.Html.QuerySelectorAll("form[action^='/lanh-dao']"));
        Assert.Equal(HttpStatusCode.Redirect, visitor.Status);
        Assert.Contains("/lanh-dao", (await world.Chair.Visit("/ban-lam-viec")).Html.QuerySelector(".doors")!.InnerHtml);
        Assert.DoesNotContain("\"/lanh-dao\"", (await officer.Visit("/ban-lam-viec")).Html.QuerySelector(".doors")!.InnerHtml);
    }

    [Fact]
    public async Task The_page_asks_the_store_as_often_for_a_hundred_and_fifty_units_as_for_ten()
    {
        var world = await LeaderWorld.OfAsync(commune);
        for (var n = 2; n <= 10; n++)
            await world.Gives(await world.HasCommune(n), -n);
        await world.Chair.Visit(world.Page);
        var ten = await commune.Statements.Of(() => world.Chair.Visit(world.Page));

        for (var n = 11; n <= 150; n++)
            await world.Gives(await world.HasCommune(n), -n);

        Assert.Equal(ten, await commune.Statements.Of(() => world.Chair.Visit(world.Page)));
        Assert.Equal(149, (await world.Chair.Visit(world.Page)).Html.QuerySelectorAll(".unit-progress tbody tr").Length);
    }

    [Theory]
    [InlineData("don-vi", "Xã Số 001")]
    [InlineData("-don-vi", "Xã Số 002")]
    [InlineData("-qua-han", "Xã Số 002")]
    [InlineData("-chua-co-tin", "Xã Số 001")]
    [InlineData("1;DROP TABLE", "Xã Số 002")]
    public async Task Units_are_put_in_the_order_that_is_asked_for_and_the_workbook_has_the_same(string sort, string first)
    {
        var world = await LeaderWorld.OfAsync(commune);
        await world.Gives(world.Below.Body!, 5);
        await world.Gives(await world.HasCommune(2), -5);

        var page = await world.Chair.Visit($"{world.Page}&sap={Uri.EscapeDataString(sort)}");
        var bytes = await world.Chair.Client.GetByteArrayAsync(
            new Uri($"/lanh-dao/xuat.xlsx?co-quan={world.Province.Id}&sap={Uri.EscapeDataString(sort)}", UriKind.Relative)
        );

        Assert.Equal(first, page.Html.QuerySelector(".unit-progress tbody th")!.TextContent.Trim());
        Assert.StartsWith("PK", Encoding.ASCII.GetString(bytes), StringComparison.Ordinal);
        using var book = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var sheet = new StreamReader(book.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
        var text = await sheet.ReadToEndAsync();
        Assert.True(text.IndexOf(first, StringComparison.Ordinal) < text.IndexOf(first == "Xã Số 001" ? "Xã Số 002" : "Xã Số 001", StringComparison.Ordinal));
    }

    private Task<int> Change(Duty duty, Action<Duty> change) => Reminding.ReminderWorld.Change(commune, duty.Id, change);
}
