using Dinh.App.Web.Counting;
using Dinh.Testing;
using Xunit;
using static Dinh.App.Tests.Features.Publicity.PublicityWorld;

namespace Dinh.App.Tests.Features.Publicity;

public sealed class CountPublicityTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public CountPublicityTests() => commune.Clock.MoveTo(new(2026, 7, 6));

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Attendances_are_told_by_groups_and_an_estimate_is_no_figure()
    {
        var world = await OfAsync(commune);
        await world.MeetingAsync("", ("Form.Number", "60"), ("Form.Parts[officials]", "10"), ("Form.Parts[women]", "30"));
        await world.MeetingAsync("", ("Form.Number", "500"), ("Form.How", "Estimate"));
        await world.MeetingAsync("", ("Form.Number", "25"));

        var counted = await CountedAsync(world, "publicity.attendances");

        Assert.Equal(85, counted.Sum(r => r.Amount));
        Assert.Equal([("officials", 10L), ("people", 30L), (null, 20L), ("people", 25L)], counted.Select(r => (r.Kind, r.Amount)));
        Assert.Equal(3, (await CountedAsync(world, "publicity.events")).Sum(r => r.Amount));
    }

    [Fact]
    public async Task A_text_published_here_counts_once_and_a_mistake_not_at_all()
    {
        var world = await OfAsync(commune);
        var work = await world.DraftAsync("tin", "Tin", "Lời");
        await DoneAsync(world.Hung, $"{work}?handler=Approve", ("sure", "true"));
        var elsewhere = await world.MeetingAsync("", ("Form.Channel", "other-portal"));
        Assert.Equal(2, (await CountedAsync(world, "publicity.articles")).Count);

        await DoneAsync(world.Lan, $"{elsewhere}?handler=Cancel", ("because", "Nhầm"));

        Assert.Equal("Tin", Assert.Single(await CountedAsync(world, "publicity.articles")).Label);
    }

    [Fact]
    public async Task Broadcasts_are_counted_as_broadcasts_and_copies_as_copies()
    {
        var world = await OfAsync(commune);
        await world.MeetingAsync("", ("Form.Channel", "loudspeaker"), ("Form.Times", "3"));
        await world.MeetingAsync("", ("Form.Channel", "leaflet"), ("Form.Number", "200"), ("Form.How", "Machine"));

        Assert.Equal(3, (await CountedAsync(world, "publicity.broadcasts")).Sum(r => r.Amount));
        Assert.Equal(200, (await CountedAsync(world, "publicity.leaflets")).Sum(r => r.Amount));
        Assert.Empty(await CountedAsync(world, "publicity.attendances"));
    }

    private Task<IReadOnlyList<CountedRecord>> CountedAsync(PublicityWorld world, string name) =>
        commune.Do(
            (IEnumerable<ICounted> sources) =>
                sources.Single(s => s.Name == name).OfAsync(new([world.Committee.Id], new(2026, 7, 1), new(2026, 7, 31), []), default)
        );
}
