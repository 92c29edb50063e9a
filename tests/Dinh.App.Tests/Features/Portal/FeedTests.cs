using System.Net;
using System.Xml.Linq;
using Dinh.Domain.Disclosure;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed class FeedTests : IAsyncDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_correction_renews_the_entry_under_the_same_key_and_a_withdrawal_takes_its_words_away()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var item = await world.PublishesAsync(0, "Dự toán <năm> & quý", text: "Tổng thu \u0001 1.200");
        var first = Assert.Single((await FeedAsync(world)).Elements(Atom + "entry"));
        commune.Clock.MoveOn(TimeSpan.FromHours(1));
        await world.ChangesAsync(
            item.Id,
            p =>
            {
                p.Write(new("Dự toán đã sửa", "Tổng thu 1.300", []));
                p.Publish("Cộng thiếu.", new("Lan", commune.Clock.GetUtcNow().UtcDateTime, commune.Today));
            }
        );
        var corrected = Assert.Single((await FeedAsync(world)).Elements(Atom + "entry"));
        commune.Clock.MoveOn(TimeSpan.FromHours(1));
        await world.ChangesAsync(item.Id, p => p.Withdraw("Rút.", commune.Today));
        var withdrawn = Assert.Single((await FeedAsync(world)).Elements(Atom + "entry"));

        Assert.Equal("Dự toán <năm> & quý", first.Element(Atom + "title")!.Value);
        Assert.Single(new[] { first, corrected, withdrawn }.Select(e => e.Element(Atom + "id")!.Value).Distinct());
        Assert.True(UpdatedOf(first) < UpdatedOf(corrected) && UpdatedOf(corrected) < UpdatedOf(withdrawn));
        Assert.Contains("Cộng thiếu.", corrected.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Dự toán", withdrawn.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_has_what_the_standard_demands_and_of_one_item_only_that()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await world.PublishesAsync(0, "Dự toán");
        await world.PublishesAsync(0, "Mức thu", item: "11.12");

        var feed = await FeedAsync(world, "?muc=11.12");

        Assert.All(["id", "title", "updated", "author"], n => Assert.NotNull(feed.Element(Atom + n)));
        Assert.Contains(
            "muc=11.12",
            feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value,
            StringComparison.Ordinal
        );
        Assert.Equal(["Mức thu"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit(Address(world) + "?muc=99.9")).Status);
    }

    [Fact]
    public async Task A_program_that_has_the_feed_is_told_that_nothing_is_new()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await world.PublishesAsync(0, "Dự toán");
        using var client = commune.CreateClient();
        using var first = await client.GetAsync(new Uri(Address(world), UriKind.Relative), TestContext.Current.CancellationToken);
        using var ask = new HttpRequestMessage(HttpMethod.Get, Address(world));
        ask.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(ask, TestContext.Current.CancellationToken);

        Assert.Equal("application/atom+xml", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_calendar_program_reads_when_it_hangs_and_when_it_is_read_out()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var item = await world.PublishesAsync(0, "Dự toán, năm 2026; quý I");
        await world.ChangesAsync(item.Id, p => p.Plan(Guid.CreateVersion7(), new("posting", "Trụ sở", Days: 30)));
        await world.ChangesAsync(item.Id, p => p.Show(p.Showings[0].Key, commune.Today, "Lan", commune.Today));
        using var client = commune.CreateClient();

        var events = await ReadEvent.ParseAsync(
            await client.GetStringAsync(new Uri($"/cong-khai/bang/{world.Places[0].Unit.Id}/lich.ics", UriKind.Relative), TestContext.Current.CancellationToken)
        );

        var posted = Assert.Single(events);
        Assert.EndsWith("Dự toán, năm 2026; quý I", posted.Summary, StringComparison.Ordinal);
        Assert.Equal(("2026-03-02", true), (posted.Day, posted.IsWhole));
    }

    private static DateTime UpdatedOf(XElement entry) =>
        DateTime.Parse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Address(PortalWorld world) => $"/cong-khai/bang/{world.Places[0].Unit.Id}/tin.atom";

    private async Task<XElement> FeedAsync(PortalWorld world, string query = "")
    {
        using var client = commune.CreateClient();
        return XElement.Parse(await client.GetStringAsync(new Uri(Address(world) + query, UriKind.Relative)));
    }
}
