using System.Net;
using System.Text.RegularExpressions;
using Dinh.App.Features.Portal.Follow;
using Dinh.App.Tests.Features.Reminding;
using Dinh.Domain.Disclosure;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed partial class FollowTests : IAsyncDisposable
{
    private const string Address = "ba.sau@nha.example";
    private static readonly DateOnly Tomorrow = new(2026, 3, 3);

    private readonly MailServer server = new();
    private readonly Commune commune;

    public FollowTests() => commune = new() { Settings = server.Settings.Append(new("Logging:LogLevel:Default", "None")).ToDictionary() };

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        server.Dispose();
    }

    [Fact]
    public async Task Nobody_is_written_to_before_saying_yes_and_looking_at_the_link_says_nothing()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var link = await AskedAsync(world);

        await commune.Visit(link);
        await world.PublishesAsync(0, "Dự toán năm 2026");
        await commune.Wakes(Tomorrow);

        Assert.Single(server.Received);
        Assert.Null((await WishAsync()).ConfirmedAt);
    }

    [Fact]
    public async Task Who_said_yes_gets_one_letter_the_next_morning_with_what_is_new_and_none_twice()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await ConfirmAsync(await AskedAsync(world));
        commune.Clock.MoveOn(TimeSpan.FromMinutes(1));
        var item = await world.PublishesAsync(0, "Dự toán năm 2026");

        await commune.Wakes(Tomorrow);
        await commune.Wakes(Tomorrow.AddDays(1));

        var letter = Assert.Single(server.Received, m => m.Text.Contains("Dự toán năm 2026", StringComparison.Ordinal));
        Assert.Equal((Address, "Xã Số 01: 1 nội dung mới"), (letter.To, letter.Subject));
        Assert.Contains($"/cong-khai/muc/{item.Id}", letter.Text, StringComparison.Ordinal);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", letter.Raw, StringComparison.Ordinal);
        Assert.Equal(2, server.Received.Count);
    }

    [Fact]
    public async Task What_was_withdrawn_before_the_letter_went_out_is_not_named_in_it()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await ConfirmAsync(await AskedAsync(world));
        commune.Clock.MoveOn(TimeSpan.FromMinutes(1));
        var item = await world.PublishesAsync(0, "Danh sách có số điện thoại");
        await world.ChangesAsync(item.Id, p => p.Withdraw("Có dữ liệu cá nhân.", commune.Today));

        await commune.Wakes(Tomorrow);

        Assert.All(server.Received, m => Assert.DoesNotContain("Danh sách có số điện thoại", m.Text, StringComparison.Ordinal));
        Assert.Contains(server.Received, m => m.Text.Contains("Một nội dung đã được rút", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_places_and_other_items_are_not_told()
    {
        var world = await PortalWorld.OfAsync(commune);
        await ConfirmAsync(await AskedAsync(world, "11.12"));
        commune.Clock.MoveOn(TimeSpan.FromMinutes(1));
        await world.PublishesAsync(0, "Dự toán năm 2026");
        await world.PublishesAsync(1, "Mức thu của xã bên", item: "11.12");

        await commune.Wakes(Tomorrow);

        Assert.Single(server.Received);
    }

    [Fact]
    public async Task One_press_of_the_mail_program_ends_it_and_nothing_of_the_address_is_left()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var link = await AskedAsync(world);
        await ConfirmAsync(link);
        using var client = commune.CreateClient();
        using var press = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);

        using var answer = await client.PostAsync(new Uri(link + "/ngung", UriKind.Relative), press, TestContext.Current.CancellationToken);
        commune.Clock.MoveOn(TimeSpan.FromMinutes(1));
        await world.PublishesAsync(0, "Dự toán năm 2026");
        await commune.Wakes(Tomorrow);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(server.Received);
        var wish = await WishAsync();
        Assert.Equal(("", ""), (wish.SealedAddress, wish.AddressMark));
    }

    [Fact]
    public async Task The_address_stands_readable_in_no_table()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        await ConfirmAsync(await AskedAsync(world));

        var wish = await WishAsync();
        var journal = await commune.Read(db => db.Journal.Select(j => j.Body).ToListAsync());
        var outbox = await commune.Read(db => db.Outbox.Select(m => m.Body).ToListAsync());

        Assert.All(
            [wish.SealedAddress, wish.AddressMark, wish.SecretHash, .. journal, .. outbox],
            t => Assert.DoesNotContain("ba.sau", t, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task One_address_is_asked_back_at_most_three_times_a_day_and_the_answer_is_always_the_same()
    {
        var world = await PortalWorld.OfAsync(commune, 5);
        var answers = new List<HttpStatusCode>();
        for (var place = 0; place < 5; place++)
        {
            var page = await commune.Visit($"/theo-doi?don-vi={world.Places[place].Unit.Id}");
            answers.Add((await page.Submit("main form", ("Address", Address))).Status);
        }

        await commune.Waits(TimeSpan.FromMinutes(2));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a));
        Assert.Equal(3, server.Received.Count);
    }

    [Fact]
    public async Task Who_does_not_answer_within_a_week_is_forgotten_and_can_no_longer_say_yes()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var link = await AskedAsync(world);

        await commune.Waits(Following.Patience + TimeSpan.FromMinutes(5));

        Assert.Equal("", (await WishAsync()).SealedAddress);
        Assert.Null((await commune.Visit(link)).Html.QuerySelector("form[action$='handler=Confirm']"));
    }

    [Theory]
    [InlineData("khong-phai-dia-chi")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("Ba Sáu <a@b.example>")]
    public async Task What_is_no_address_is_refused_in_words(string address)
    {
        var world = await PortalWorld.OfAsync(commune, 1);

        var outcome = await commune.Do((AskToFollowHandler ask) => ask.HandleAsync(new(world.Places[0].Unit.Id, null, null, address, "vi"), default));

        Assert.Equal("following.no-address", outcome.Refusal?.Code);
    }

    private async Task<string> AskedAsync(PortalWorld world, string? item = null)
    {
        var page = await commune.Visit($"/theo-doi?don-vi={world.Places[0].Unit.Id}{(item is null ? "" : $"&muc={item}")}");
        await page.Submit("main form", ("Address", Address));
        await commune.Waits(TimeSpan.FromMinutes(2));
        return Link().Match(Assert.Single(server.Received).Text).Value;
    }

    private async Task ConfirmAsync(string link) => await (await commune.Visit(link)).Submit("form[action$='handler=Confirm']");

    private Task<Following> WishAsync() => commune.Read(db => db.Followings.AsNoTracking().SingleAsync());

    [GeneratedRegex("/theo-doi/[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
