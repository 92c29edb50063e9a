using Dinh.Domain.Duties;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

/// <summary>Orders and requests are counted apart on desk and board, and what waits for an answer is seen.</summary>
public sealed class AskedTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_fronts_desk_counts_a_request_apart_from_orders_and_shows_what_it_has_not_answered()
    {
        var world = await PartWorld.MakeAsync(commune);

        var before = (await world.Front.Visit("/ban-lam-viec")).Html.QuerySelector(".asked-figures")!.TextContent;
        Assert.Contains("Được giao 0 phần việc", before);
        Assert.Contains("được đề nghị 1", before);
        Assert.Contains("chờ trả lời 1", before);
        Assert.Contains("Được giao 1 phần việc", (await world.Office.Visit("/ban-lam-viec")).Html.QuerySelector(".asked-figures")!.TextContent);

        await world.Answers(world.Front, world.FrontPart, PartAnswer.Accepted);
        var after = await world.Front.Visit("/ban-lam-viec");
        Assert.Contains("chờ trả lời 0", after.Html.QuerySelector(".asked-figures")!.TextContent);
        Assert.Contains("Đã nhận", after.Html.QuerySelector("table.duties")!.TextContent);
    }

    [Fact]
    public async Task After_its_day_a_silent_part_is_late_to_answer()
    {
        var world = await PartWorld.MakeAsync(commune);
        commune.Clock.MoveTo(commune.Today.AddDays(20));
        var officer = await commune.SignedIn(body: world.Front.Body);

        var desk = await officer.Visit("/ban-lam-viec");

        Assert.Contains("1 quá hạn trả lời", desk.Html.QuerySelector(".asked-figures")!.TextContent);
        Assert.Single(desk.Html.QuerySelectorAll("a.answer-link"));
    }

    [Theory]
    [InlineData("cho-tra-loi", 1)]
    [InlineData("de-nghi", 1)]
    public async Task A_desk_shows_only_what_waits_for_an_answer_or_came_as_a_request(string group, int count)
    {
        var world = await PartWorld.MakeAsync(commune);
        await commune.Has(A.Duty(A.By(commune.Today.AddDays(3)), world.Front.Body!.Id));

        var desk = await world.Front.Visit($"/ban-lam-viec?nhom={group}");

        Assert.Equal(count, desk.Html.QuerySelectorAll("table.duties td:first-child > a").Length);
    }

    [Theory]
    [InlineData("?hinh-thuc=de-nghi", 1)]
    [InlineData("?hinh-thuc=giao", 1)]
    [InlineData("", 2)]
    public async Task The_board_tells_orders_from_requests(string query, int count)
    {
        var world = await PartWorld.MakeAsync(commune);
        await commune.Has(A.Duty(A.By(commune.Today.AddDays(3)), world.Front.Body!.Id));

        var board = await world.Front.Visit($"/viec{query}");

        Assert.Equal(count, board.Html.QuerySelectorAll("table.duties td:first-child > a").Length);
        if (count == 2)
            Assert.Contains("1 giao · 1 đề nghị", board.Html.QuerySelector("[role=status]")!.TextContent);
    }
}
