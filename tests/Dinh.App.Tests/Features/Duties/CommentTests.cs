using System.Net;
using Dinh.Domain.Duties;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class CommentTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_one_body_says_the_others_concerned_read_and_nobody_else()
    {
        var world = await PartWorld.MakeAsync(commune);
        Assert.Equal(HttpStatusCode.Redirect, (await SayAsync(world, world.Front, "Đề nghị mời cả Hội Phụ nữ")).Status);

        Assert.Contains("Đề nghị mời cả Hội Phụ nữ", await TextOf(world.Lead, world.Page));
        await commune.Read(async db =>
        {
            (await db.Duties.SingleAsync(d => d.Id == world.Duty.Id)).Publish();
            return await db.SaveChangesAsync();
        });
        Assert.DoesNotContain("Hội Phụ nữ", await TextOf(await commune.SignedIn(), world.Page));
        Assert.DoesNotContain("Hội Phụ nữ", (await commune.Visit(world.Page)).Html.Body!.TextContent);
    }

    [Theory]
    [InlineData("hoi phu nu", true)]
    [InlineData("HỘI PHỤ NỮ", true)]
    [InlineData("doan thanh nien", false)]
    public async Task Comments_are_found_without_marks(string words, bool found)
    {
        var world = await PartWorld.MakeAsync(commune);
        await SayAsync(world, world.Front, "Đề nghị mời cả Hội Phụ nữ");

        var text = await TextOf(world.Lead, $"{world.Page}?tim={Uri.EscapeDataString(words)}");

        Assert.Equal(found, text.Contains("Đề nghị mời cả Hội Phụ nữ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_comment_is_withdrawn_by_its_own_body_with_a_reason_and_leaves_a_mark()
    {
        var world = await PartWorld.MakeAsync(commune);
        await SayAsync(world, world.Front, "Gửi nhầm chỗ");
        Assert.Null((await world.Lead.Visit(world.Page)).Html.QuerySelector("form[action*=WithdrawComment]"));

        var page = await world.Front.Visit(world.Page);
        Assert.Contains("duty.reason-needed", (await page.Submit("form[action*=WithdrawComment]", ("because", " "))).Text);
        await page.Submit("form[action*=WithdrawComment]", ("because", "Gửi nhầm nhiệm vụ"));

        var text = await TextOf(world.Lead, world.Page);
        Assert.DoesNotContain("Gửi nhầm chỗ", text);
        Assert.Contains("Gửi nhầm nhiệm vụ", text);
    }

    [Fact]
    public async Task The_same_comment_eight_times_at_once_is_one()
    {
        var world = await PartWorld.MakeAsync(commune);
        var page = await world.Front.Visit(world.Page);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => page.Submit("#noi", ("Talk.Text", "Nhất trí"))));

        Assert.Equal(1, await commune.Read(db => db.Comments.CountAsync()));
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == "CommentPosted")));
    }

    [Fact]
    public async Task Nobody_speaks_in_another_bodys_name_and_an_empty_comment_is_refused()
    {
        var world = await PartWorld.MakeAsync(commune);
        var page = await world.Front.Visit(world.Page);

        Assert.Equal(HttpStatusCode.NotFound, (await page.Submit("#noi", ("Talk.Text", "x"), ("Talk.For", world.Lead.Body!.Id.ToString()))).Status);
        Assert.Contains("comment.empty", (await page.Submit("#noi", ("Talk.Text", "   "))).Text);
        Assert.Equal(0, await commune.Read(db => db.Comments.CountAsync()));
    }

    [Fact]
    public async Task A_word_of_the_lead_is_news_of_the_duty_and_a_word_of_a_helper_is_not()
    {
        var world = await PartWorld.MakeAsync(commune);

        await SayAsync(world, world.Front, "Bao giờ họp?");
        Assert.Null((await world.DutyNow()).HeardOn);

        await SayAsync(world, world.Lead, "Tuần sau.");
        Assert.Equal(commune.Today, (await world.DutyNow()).HeardOn);
    }

    private static async Task<Answer> SayAsync(PartWorld world, Reader who, string text) =>
        await (await who.Visit(world.Page)).Submit("#noi", ("Talk.Text", text));

    private static async Task<string> TextOf(Reader who, string path) => (await who.Visit(path)).Html.Body!.TextContent;
}
