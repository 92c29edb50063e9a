using Dinh.App.Web.Speaking;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Testing;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

public sealed class ReadOutTests : IAsyncDisposable
{
    private const string Below = "/phat-thanh";
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_schedule_shorter_than_the_law_asks_is_refused()
    {
        var world = await ProvingWorld.OfAsync(commune);
        var place = await world.PlaceAsync(DisclosureForm.Loudspeaker);
        var demanded = DisclosureItems.Find("11.7", ProvingWorld.Day)!.DemandOf(DisclosureForm.Loudspeaker)!.Days!.Value;

        var refused = await PlanAsync(world, place, demanded - 1);
        Assert.Contains("broadcast.too-few-days", refused.Text, StringComparison.Ordinal);
        await PlanAsync(world, place, demanded);

        var marks = (await world.PlaceAsync(DisclosureForm.Loudspeaker)).Marks;
        Assert.Equal(demanded * 2, marks.Count);
        Assert.Equal([new TimeOnly(5, 30), new TimeOnly(17, 0)], marks.Select(m => m.At!.Value).Distinct());
        Assert.All(marks, m => Assert.Equal(("Hoàng Thị Én", null), (m.Reader, m.Confirmed)));
    }

    [Fact]
    public async Task The_same_schedule_sent_twice_is_planned_once()
    {
        var world = await ProvingWorld.OfAsync(commune);
        var place = await world.PlaceAsync(DisclosureForm.Loudspeaker);

        await Task.WhenAll(PlanAsync(world, place, 3), PlanAsync(world, place, 3));

        Assert.Equal(6, (await world.PlaceAsync(DisclosureForm.Loudspeaker)).Marks.Count);
    }

    [Fact]
    public async Task It_counts_only_when_it_was_confirmed_on_enough_days_in_a_row_and_a_missed_one_is_shown()
    {
        var world = await ProvingWorld.OfAsync(commune);
        var place = await world.PlaceAsync(DisclosureForm.Loudspeaker);
        await PlanAsync(world, place, 4);

        // The first day is missed, so three more in a row are needed.
        foreach (var day in new[] { 7, 8 })
            world = await ConfirmAsync(world, new(2026, 7, day));
        var sheet = (await world.World.Lan.Visit(world.Work + Below)).Html.Body!.TextContent;
        Assert.Contains("đã phát 2/3 ngày liên tục", sheet, StringComparison.Ordinal);
        Assert.Contains("lỡ, chưa xác nhận", sheet, StringComparison.Ordinal);
        Assert.Null(Spoken(await world.PublicationAsync()));

        world = await ConfirmAsync(world, new(2026, 7, 9));

        Assert.Equal(new DateOnly(2026, 7, 9), Spoken(await world.PublicationAsync()));
    }

    [Fact]
    public async Task A_broadcast_is_not_confirmed_before_its_day()
    {
        var world = await ProvingWorld.OfAsync(commune);
        var place = await world.PlaceAsync(DisclosureForm.Loudspeaker);
        await PlanAsync(world, place, 3);
        var tomorrow = (await world.PlaceAsync(DisclosureForm.Loudspeaker)).Marks.First(m => m.On > ProvingWorld.Day);

        var refused = await world.SendAsync(Below, "Confirm", ("key", $"{place.Key}"), ("mark", $"{tomorrow.Key}"), ("by", "Én"));

        Assert.Contains("showing.in-future", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_are_prepared_as_they_are_spoken_and_put_right_before_they_are_read()
    {
        var world = await ProvingWorld.OfAsync(commune);
        Assert.Contains("xã có mười hai hộ nghèo, hai mươi hộ cận nghèo", await WordsAsync(world), StringComparison.Ordinal);

        await world.DoneAsync(Below, "Say", ("text", "Kính thưa bà con thôn Nà Phát."));
        Assert.Equal("Kính thưa bà con thôn Nà Phát.", await WordsAsync(world));

        await world.DoneAsync("", "Write", ("title", "Hộ nghèo"), ("text", "Năm 2026 xã có 13 hộ nghèo."));
        await world.DoneAsync("", "Publish", ("sure", "true"), ("because", "Đếm sót một hộ."));
        Assert.Contains(
            "đã được đính chính sau khi lời đọc này được sửa",
            (await world.World.Lan.Visit(world.Work + Below)).Html.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_machine_reads_the_saved_words_where_it_has_a_voice_and_says_what_to_install_where_it_has_none()
    {
        var world = await ProvingWorld.OfAsync(commune);
        using var voice = new Voice(new ConfigurationBuilder().Build());
        var page = (await world.World.Lan.Visit(world.Work + Below)).Html;
        if (!voice.IsThere)
        {
            Assert.Contains("espeak-ng", page.Body!.TextContent, StringComparison.Ordinal);
            return;
        }

        Assert.NotNull(page.QuerySelector("audio"));
        await world.DoneAsync(Below, "Say", ("text", "Kính thưa bà con."));
        var brief = await ProvingWorld.BytesAsync(world.World.Lan.Client, $"{world.Work}{Below}/loi-doc.wav");
        await world.DoneAsync(Below, "Say", ("text", string.Concat(Enumerable.Repeat("Kính thưa bà con. ", 20))));
        var long_ = await ProvingWorld.BytesAsync(world.World.Lan.Client, $"{world.Work}{Below}/loi-doc.wav");

        Assert.True(brief.AsSpan().StartsWith("RIFF"u8));
        Assert.Equal(brief.Length - 44, BitConverter.ToInt32(brief, 40));
        Assert.True(long_.Length > 10 * brief.Length);
    }

    [Fact]
    public async Task Without_a_voice_the_page_says_what_to_install()
    {
        await using var silent = new Commune { Settings = new Dictionary<string, string> { ["DINH_ESPEAK"] = "/khong/co/espeak-ng" } };
        var world = await ProvingWorld.OfAsync(silent);

        var page = (await world.World.Lan.Visit(world.Work + Below)).Html;

        Assert.Null(page.QuerySelector("audio"));
        Assert.Contains("apt-get install espeak-ng", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static DateOnly? Spoken(Publication publication) =>
        publication.WholeOn([.. DisclosureItems.Find("11.7", ProvingWorld.Day)!.Demands.Where(d => d.Form == DisclosureForm.Loudspeaker)]);

    private static Task<Answer> PlanAsync(ProvingWorld world, Showing place, int days) =>
        world.SendAsync(
            Below,
            "Schedule",
            ("key", $"{place.Key}"),
            ("from", "2026-07-06"),
            ("days", $"{days}"),
            ("hours", "05:30, 17h"),
            ("reader", "Hoàng Thị Én")
        );

    private static async Task<ProvingWorld> ConfirmAsync(ProvingWorld world, DateOnly day)
    {
        var there = await world.OnAsync(day);
        var place = await there.PlaceAsync(DisclosureForm.Loudspeaker);
        var mark = place.Marks.First(m => m.On == day);
        await there.DoneAsync(Below, "Confirm", ("key", $"{place.Key}"), ("mark", $"{mark.Key}"), ("by", "Hoàng Thị Én"));
        return there;
    }

    private static async Task<string> WordsAsync(ProvingWorld world) =>
        (await world.World.Lan.Visit(world.Work + Below)).Html.QuerySelector("#text")!.TextContent.Trim();
}
