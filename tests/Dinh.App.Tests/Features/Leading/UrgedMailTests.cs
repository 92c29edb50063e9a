using Dinh.App.Tests.Features.Reminding;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Leading;

/// <summary>What the people who are called on get by e-mail, from a real mail server.</summary>
public sealed class UrgedMailTests : IAsyncDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 4);

    private readonly MailServer server = new();
    private readonly Commune commune;

    public UrgedMailTests() => commune = new() { Settings = server.Settings.Append(new("Logging:LogLevel:Default", "None")).ToDictionary() };

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        server.Dispose();
    }

    [Fact]
    public async Task A_call_is_mailed_once_and_says_who_called_for_what()
    {
        var world = await LeaderWorld.OfAsync(commune);
        var reader = await commune.HasMailed("lan@binhyen.example", world.Below.Body);
        commune.Clock.MoveTo(Day, new(9, 0));
        await world.Gives(world.Below.Body!, -5, "Niêm yết công khai");
        await world.Urges(world.Below.Body!, await commune.SignedIn(Function.Approver, world.Province));

        await commune.Waits(TimeSpan.FromMinutes(2));
        await commune.Waits(TimeSpan.FromMinutes(2));

        var mail = Assert.Single(server.Received);
        Assert.Equal(("lan@binhyen.example", "Nhắc việc: 1 quá hạn"), (mail.To, mail.Subject));
        Assert.Contains("- Niêm yết công khai\n", mail.Text.ReplaceLineEndings("\n"));
        Assert.Contains("Lãnh đạo đôn đốc: Hoàng Thị Lan (UBND tỉnh Thử)", mail.Text);
        Assert.Equal(Delivery.Sent, (await commune.LetterTo(reader)).Delivery);
    }

    [Fact]
    public async Task When_the_letter_of_the_day_has_left_the_call_goes_with_the_next_working_mornings()
    {
        var world = await LeaderWorld.OfAsync(commune);
        var reader = await commune.HasMailed("lan@binhyen.example", world.Below.Body);
        commune.Clock.MoveTo(Day.AddDays(-1), new(9, 0));
        await world.Gives(world.Below.Body!, 1, "Đến hạn hôm nay");
        var late = await world.Gives(world.Below.Body!, -5, "Trễ đã lâu");
        await commune.Wakes(Day);
        Assert.Single(server.Received);
        commune.Clock.MoveTo(Day, new(10, 0));
        var chair = await commune.SignedIn(Function.Approver, world.Province);

        await world.Urges(world.Below.Body!, chair);
        await commune.Waits(TimeSpan.FromHours(4));
        Assert.Single(server.Received);
        Assert.Contains("thư sáng làm việc kế tiếp", (await chair.Visit(world.Page)).Html.QuerySelector(".flash")!.TextContent);
        commune.Clock.MoveTo(Day.AddDays(1), new(6, 40));
        await commune.Waits(TimeSpan.FromMinutes(1));
        await commune.Waits(TimeSpan.FromMinutes(2));

        Assert.Equal(2, server.Received.Count);
        Assert.Contains("Trễ đã lâu", server.Received[1].Text);
        Assert.Contains("Lãnh đạo đôn đốc", server.Received[1].Text);
        Assert.Equal([Day, Day.AddDays(1)], (await commune.LettersTo(reader)).Select(l => l.Day).Where(d => d >= Day));
        Assert.NotNull((await commune.LettersTo(reader))[^1].Lines.Single(l => l.Duty == late.Id).UrgedBy);
    }
}
