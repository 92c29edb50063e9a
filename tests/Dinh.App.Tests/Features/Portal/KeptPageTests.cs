using System.Net;
using Dinh.Domain.Disclosure;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed class KeptPageTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_is_made_public_stands_on_every_page_of_every_node_with_the_next_reading()
    {
        var world = await PortalWorld.OfAsync(commune);
        await using var other = commune.Beside();
        string[] pages = ["/cong-khai", $"/cong-khai/bang/{world.Places[0].Unit.Id}", $"/cong-khai/tinh/{world.Province.Id}", "/cong-khai/toan-quoc"];
        foreach (var page in pages)
            await ReadAsync(other, page);
        var item = await world.PublishesAsync(0, "Thu chi quỹ đền ơn đáp nghĩa");

        foreach (var node in new[] { other, commune })
        foreach (var page in pages)
            Assert.Contains("Thu chi quỹ đền ơn đáp nghĩa", await ReadAsync(node, page), StringComparison.Ordinal);

        await ReadAsync(other, $"/cong-khai/muc/{item.Id}");
        await world.ChangesAsync(item.Id, p => p.Withdraw("Văn bản 7/UBND yêu cầu rút.", commune.Today));

        foreach (var page in pages)
            Assert.DoesNotContain("Thu chi quỹ", await ReadAsync(other, page), StringComparison.Ordinal);
        Assert.DoesNotContain("1.200 triệu", await ReadAsync(other, $"/cong-khai/muc/{item.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_been_committed_is_on_no_page_and_what_has_been_is_not_hidden_by_who_read_meanwhile()
    {
        var world = await PortalWorld.OfAsync(commune);
        var item = await world.PublishesAsync(0, "Danh sách hộ được hỗ trợ");
        var board = $"/cong-khai/bang/{world.Places[0].Unit.Id}";
        await commune.Do(
            async (Data.DinhDb db) =>
            {
                await using var open = await db.Database.BeginTransactionAsync();
                (await db.Publications.SingleAsync(p => p.Id == item.Id)).Withdraw("Rút.", commune.Today);
                await db.SaveChangesAsync();

                // On one store whoever reads now sees what was before; keeping it must not outlive the commit.
                Assert.Contains("Danh sách hộ", await ReadAsync(commune, board), StringComparison.Ordinal);
                await open.CommitAsync();
                return true;
            }
        );

        Assert.DoesNotContain("Danh sách hộ", await ReadAsync(commune, board), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_that_nothing_has_changed_costs_one_small_question_and_no_page()
    {
        var world = await PortalWorld.OfAsync(commune);
        await world.PublishesAsync(0, "Dự toán năm 2026");
        var board = $"/cong-khai/bang/{world.Places[0].Unit.Id}";
        await ReadAsync(commune, board);

        Assert.Equal(0, await commune.Statements.Of(() => ReadAsync(commune, board)));

        // What another commune does is no reason to make this page anew.
        await world.PublishesAsync(1, "Dự toán năm 2026 của xã bên");
        Assert.Equal(0, await commune.Statements.Of(() => ReadAsync(commune, board)));
    }

    [Fact]
    public async Task Whoever_has_the_page_is_told_that_it_is_still_the_same_until_it_is_not()
    {
        var world = await PortalWorld.OfAsync(commune);
        await world.PublishesAsync(0, "Dự toán năm 2026");
        var board = $"/cong-khai/bang/{world.Places[0].Unit.Id}";
        var tag = await TagOfAsync(board);

        Assert.Equal(HttpStatusCode.NotModified, await AskAsync(board, tag));
        await world.PublishesAsync(0, "Quyết toán năm 2025");
        Assert.Equal(HttpStatusCode.OK, await AskAsync(board, tag));
        Assert.NotEqual(tag, await TagOfAsync(board));
    }

    [Fact]
    public async Task The_next_day_the_board_is_made_anew_since_more_may_be_overdue()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await world.OwesAsync(0, commune.Today);
        var board = $"/cong-khai/bang/{world.Places[0].Unit.Id}";
        Assert.Contains("Chưa đến hạn", await ReadAsync(commune, board), StringComparison.Ordinal);

        commune.Clock.MoveTo(commune.Today.AddDays(1));

        Assert.Contains("Quá hạn", await ReadAsync(commune, board), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_and_an_English_reader_are_never_shown_the_visitor_s_page()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var officer = await commune.SignedIn();
        var board = $"/cong-khai/bang/{world.Places[0].Unit.Id}";
        await ReadAsync(commune, board);

        Assert.Contains("Đăng xuất", (await officer.Visit(board)).Html.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("en", (await commune.Visit(board + "?lang=en")).Html.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Đăng nhập", await ReadAsync(commune, board), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(Commune node, string path)
    {
        using var client = node.CreateClient();
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }

    private async Task<string> TagOfAsync(string path)
    {
        using var client = commune.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("public, no-cache", answer.Headers.CacheControl!.ToString().Replace("no-cache, public", "public, no-cache", StringComparison.Ordinal));
        return answer.Headers.ETag!.ToString();
    }

    private async Task<HttpStatusCode> AskAsync(string path, string tag)
    {
        using var client = commune.CreateClient();
        using var ask = new HttpRequestMessage(HttpMethod.Get, path);
        ask.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await client.SendAsync(ask);
        return answer.StatusCode;
    }
}
