using System.Net;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class CoverageTests : IAsyncDisposable
{
    private const string Publicity = "Phổ biến, quán triệt Luật Thực hiện dân chủ ở cơ sở đến các thôn";
    private const string Codes = "Hướng dẫn các thôn rà soát, bổ sung hương ước, quy ước";
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_matrix_shows_units_tasks_and_holes_each_cell_to_click_on()
    {
        var province = await Province.Of(commune, 2);
        var plan = await province.HasPlan();
        await province.Answers(0, plan, Publicity, Codes);

        var page = await province.Clerk.Visit($"{plan}/do-phu");

        var rows = page.Html.QuerySelectorAll(".matrix tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Equal(["có", "thiếu", "có"], rows[0].QuerySelectorAll("a[aria-label]").Select(a => a.GetAttribute("aria-label")));
        Assert.Contains("Chưa có kế hoạch", rows[1].TextContent);
        var hole = rows[0].QuerySelector("a.hole")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, await province.Clerk.StatusOf($"{plan}/{hole}"));
        Assert.Contains("Xã Số 01", (await province.Clerk.Visit(plan)).Html.QuerySelector("[aria-labelledby=cap-duoi]")!.TextContent);
    }

    [Fact]
    public async Task Only_the_holes_are_left_when_asked_for()
    {
        var province = await Province.Of(commune, 1);
        var plan = await province.HasPlan();
        await province.Answers(0, plan, Publicity, Codes);

        var page = await province.Clerk.Visit($"{plan}/do-phu?thieu=true");

        Assert.Equal(["thiếu"], page.Html.QuerySelectorAll(".matrix a[aria-label]").Select(a => a.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task A_commune_sees_its_own_row_and_a_stranger_none()
    {
        var province = await Province.Of(commune, 3);
        var plan = await province.HasPlan();
        await province.Answers(0, plan, Publicity);
        await province.Answers(1, plan, Codes);
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã ngoài"));

        var page = await province.Communes[1].Visit($"{plan}/do-phu");
        var csv = await province.Communes[1].Client.GetStringAsync(new Uri($"{plan}/do-phu/xuat.csv", UriKind.Relative));

        Assert.Equal("Xã Số 02", Assert.Single(page.Html.QuerySelectorAll(".matrix tbody th")).TextContent.Trim());
        Assert.Contains("Xã Số 02", csv);
        Assert.DoesNotContain("Xã Số 01", csv);
        Assert.Equal(HttpStatusCode.NotFound, await province.Communes[1].StatusOf($"{plan}/do-phu/1/1"));
        foreach (var path in new[] { "/do-phu", "/do-phu/xuat.csv", "/do-phu/1/1" })
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(plan + path));
    }

    [Fact]
    public async Task A_cell_is_put_right_by_hand_and_back()
    {
        var province = await Province.Of(commune, 1);
        var plan = await province.HasPlan();
        await province.Answers(0, plan, Publicity, Codes, "Ngày hội bà con");
        var cell = await province.Communes[0].Visit($"{plan}/do-phu/1/2");
        var choice = cell.Html.QuerySelectorAll("input[name=entries]")[2].GetAttribute("value")!;

        var answer = await cell.Submit("main form", ("mark", "Covered"), ("entries", choice));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var said = (await province.Rows())[0].Cells.Single(c => c.Order == 2);
        Assert.Equal((CoverageMark.Covered, true), (said.Mark, said.ByHand));
        var again = await province.Clerk.Visit($"{plan}/do-phu/1/2");
        Assert.Contains("Ngày hội bà con", again.Html.QuerySelector("[aria-labelledby=cap-duoi]")!.TextContent);
        await again.Submit("main form:last-of-type");
        Assert.Equal(CoverageMark.Hole, (await province.Rows())[0].Cells.Single(c => c.Order == 2).Mark);
    }

    [Fact]
    public async Task What_does_not_apply_needs_a_reason()
    {
        var province = await Province.Of(commune, 1);
        var plan = await province.HasPlan();
        await province.Answers(0, plan, Publicity);
        var cell = await province.Communes[0].Visit($"{plan}/do-phu/1/2");

        var answer = await cell.Submit("main form", ("mark", "NotApplicable"));
        Assert.Contains("coverage.reason-needed", answer.Text);
        await cell.Submit("main form", ("mark", "NotApplicable"), ("reason", "Xã chưa có thôn nào"));

        Assert.Equal("Xã chưa có thôn nào", (await province.Rows())[0].Cells.Single(c => c.Order == 2).Reason);
    }

    [Fact]
    public async Task The_matrix_asks_the_store_as_often_for_nine_units_as_for_two()
    {
        var few = await Province.Of(commune, 2);
        var small = await few.HasPlan();
        await few.Answers(0, small, Publicity);
        await few.Answers(1, small, Codes);
        await using var other = new Commune();
        var many = await Province.Of(other, 9);
        var large = await many.HasPlan();
        for (var at = 0; at < 9; at++)
            await many.Answers(at, large, Publicity, Codes);

        await few.Clerk.Visit($"{small}/do-phu");
        await many.Clerk.Visit($"{large}/do-phu");
        var fewAsked = await commune.Statements.Of(() => few.Clerk.Visit($"{small}/do-phu"));
        var manyAsked = await other.Statements.Of(() => many.Clerk.Visit($"{large}/do-phu"));

        Assert.Equal(fewAsked, manyAsked);
    }
}
