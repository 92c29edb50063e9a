using Dinh.App.Tests.Features.Portal;
using Dinh.Testing;
using Xunit;
using static Dinh.App.Tests.Features.Publicity.PublicityWorld;

namespace Dinh.App.Tests.Features.Publicity;

public sealed class CampaignCalendarTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public CampaignCalendarTests() => commune.Clock.MoveTo(new(2026, 7, 6));

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_calendar_program_is_told_what_is_moved_what_is_taken_out_and_what_will_not_be()
    {
        var world = await OfAsync(commune);
        var at = await world.CampaignAsync();
        var feed = (await world.Lan.Visit(at)).Html.QuerySelector("a[href$='lich.ics']")!.GetAttribute("href")!;
        var (moved, gone) = ((await world.CampaignOfAsync(at)).Calendar[0].Key, (await world.CampaignOfAsync(at)).Calendar[1].Key);
        var before = await ReadAsync(world.Lan, feed);
        Assert.Equal(5, before.Count);
        Assert.All(before, e => Assert.Equal(("CONFIRMED", 0), (e.Status, e.Sequence)));

        await DoneAsync(world.Lan, $"{at}?handler=Move", ("key", $"{moved}"), ("on", "2026-07-17"), ("place", "Nhà văn hóa, xóm Nà Lèng"));
        await DoneAsync(world.Lan, $"{at}?handler=Unplan", ("key", $"{gone}"));
        var after = await ReadAsync(world.Lan, feed);
        Assert.Equal(before.Select(e => e.Uid).Order(), after.Select(e => e.Uid).Order());
        Assert.Equal(
            ("2026-07-17", "Nhà văn hóa, xóm Nà Lèng", "CONFIRMED", 1),
            after.Where(e => e.Uid == $"{moved}@dinh").Select(e => (e.Day, e.Place, e.Status, e.Sequence)).Single()
        );
        Assert.Equal(("CANCELLED", 1), after.Where(e => e.Uid == $"{gone}@dinh").Select(e => (e.Status, e.Sequence)).Single());

        await DoneAsync(world.Lan, $"{at}?handler=End", ("because", "Gộp vào đợt khác"));
        var whole = (await world.Lan.Visit($"{Bare}/lich")).Html.QuerySelector("a[href$='lich.ics']")!.GetAttribute("href")!;
        var ended = await ReadAsync(world.Lan, whole);
        Assert.Equal(5, ended.Count);
        Assert.All(ended, e => Assert.Equal("CANCELLED", e.Status));
        Assert.Equal(2, ended.Single(e => e.Uid == $"{moved}@dinh").Sequence);
    }

    [Fact]
    public async Task What_was_done_is_found_by_channel_group_and_village_and_what_was_for_all_by_every_village()
    {
        var world = await OfAsync(commune);
        await world.MeetingAsync("", ("Form.Content", "Họp xóm Nà Lèng"), ("Form.Villages", "Xóm Nà Lèng"), ("Form.Groups", "women"));
        await world.MeetingAsync("", ("Form.Content", "Họp cả xã"));
        await world.MeetingAsync("", ("Form.Content", "Phát loa"), ("Form.Channel", "loudspeaker"), ("Form.Villages", "Xóm Nà Lèng"));

        Assert.Equal(["Phát loa", "Họp cả xã", "Họp xóm Nà Lèng"], await ListedAsync(world, "?thon=Xóm Nà Lèng"));
        Assert.Equal(["Họp cả xã"], await ListedAsync(world, "?thon=Xóm Khác"));
        Assert.Equal(["Họp xóm Nà Lèng"], await ListedAsync(world, "?nhom=women"));
        Assert.Equal(["Phát loa"], await ListedAsync(world, "?kenh=loudspeaker&nhom=households&thon=Xóm Nà Lèng"));
        Assert.Empty(await ListedAsync(world, "?kenh=loudspeaker&nhom=women"));
    }

    private static async Task<IEnumerable<string>> ListedAsync(PublicityWorld world, string query) =>
        (await world.Lan.Visit($"{Bare}/lan{query}")).Html.QuerySelectorAll("tbody td:first-child b").Select(b => b.TextContent);

    private static async Task<List<ReadEvent>> ReadAsync(Reader reader, string feed) =>
        await ReadEvent.ParseAsync(await reader.Client.GetStringAsync(new Uri(feed, UriKind.Relative), TestContext.Current.CancellationToken));
}
