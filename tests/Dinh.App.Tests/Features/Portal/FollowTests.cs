using System.Net;
using System.Text.RegularExpressions;
using Dinh.App.Features.Portal.Follow;
using Dinh.App.Tests.Features.Reminding;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Portal;

public sealed partial class FollowTests : IAsyncDisposable
{
    private const string Address = "ba.sau@nha.example";
    private const string Site = "https://dinh.binhyen.example";
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
    public async Task Who_said_yes_gets_one_letter_of_what_is_new_however_long_the_server_was_away_and_none_twice()
    {
        var world = await PortalWorld.OfAsync(commune, 1);
        var secret = await AskedAsync(world);
        await ConfirmAsync(secret);
        commune.Clock.MoveOn(TimeSpan.FromMinutes(1));
        var item = await world.PublishesAsync(0, "Dự toán năm 2026");
        server.GoDown();

        await commune.Wakes(Tomorrow);
        await commune.Waits(TimeSpan.FromHours(1));
        server.ComeBack();
        await commune.Waits(TimeSpan.FromHours(1));
        await commune.Wakes(Tomorrow.AddDays(1));

        Assert.Equal(2, server.Received.Count);
        var asked = await ReadMail.OfAsync(server.Received[0], Site);
        Assert.Equal(("Bạn muốn theo dõi Xã Số 01?", Site + secret), (asked.Subject, Assert.Single(asked.Links)));
        var letter = await ReadMail.OfAsync(server.Received[1], Site);
        Assert.Equal((Address, "Xã Số 01: 1 nội dung mới"), (letter.Headers["To"], letter.Subject));
        Assert.Equal([$"{Site}/cong-khai/muc/{item.Id}", Site + secret], letter.Links);
        Assert.Equal(($"<{Site}{secret}/ngung>", "List-Unsubscribe=One-Click"), (letter.Headers["List-Unsubscribe"], letter.Headers["List-Unsubscribe-Post"]));
    }

    [Fact]
    public async Task However_many_follow_the_store_is_asked_as_often()
    {
        var world = await PortalWorld.OfAsync(commune, 6);
        var village = await commune.HasBody("Thôn Nà Phát", BodyKind.Village, world.Places[0].Unit);
        await FollowedByAsync(1, world.Places[0].Unit.Id, village.Id);
        var few = await ToldAsync(1);
        for (var place = 0; place < 6; place++)
            await FollowedByAsync(7, world.Places[place].Unit.Id, place == 0 ? village.Id : null);

        var many = await ToldAsync(2);

        Assert.Equal(1, server.Received.Count(m => m.Text.Contains("ngày 1", StringComparison.Ordinal)));
        Assert.Equal(43, server.Received.Count(m => m.Text.Contains("ngày 2", StringComparison.Ordinal)));
        Assert.Equal(few, many);

        // Each place publishes something, shown in the village too; a day later it is told.
        async Task<int> ToldAsync(int day)
        {
            commune.Clock.MoveOn(TimeSpan.FromMinutes(1));
            for (var place = 0; place < 6; place++)
            {
                var item = await world.PublishesAsync(place, $"Dự toán ngày {day} xã {place}");
                if (place == 0)
                    await world.ChangesAsync(item.Id, p => p.Plan(Guid.CreateVersion7(), new("posting", "Nhà văn hóa Thôn Nà Phát", Days: 30)));
            }

            commune.Clock.MoveOn(TimeSpan.FromDays(1));
            return await commune.Statements.AskedBy(() =>
                commune.Do(
                    async (IServiceProvider services) =>
                    {
                        var turn = ActivatorUtilities.CreateInstance<TellFollowersTurn>(services);
                        await turn.DoAsync(new(commune.Today, commune.Clock.GetUtcNow().UtcDateTime), new(services.GetRequiredService<DinhDb>()), default);
                        return true;
                    }
                )
            );
        }
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

    private Task<bool> FollowedByAsync(int people, Id<AdministrativeUnit> unit, Id<Body>? village) =>
        commune.Do(
            async (IServiceProvider services) =>
            {
                var (db, seals) = (services.GetRequiredService<DinhDb>(), ActivatorUtilities.CreateInstance<FollowSealsQuery>(services));
                for (var n = 0; n < people; n++)
                {
                    var (address, secret, now) = (
                        $"nguoi.{Guid.CreateVersion7():N}@nha.example",
                        FollowSealsQuery.NewSecret(),
                        commune.Clock.GetUtcNow().UtcDateTime
                    );
                    var wish = Following.Ask(
                        new(Id<Following>.New(), unit, seals.Seal(address, secret), seals.MarkOf(address), FollowSealsQuery.HashOf(secret), now)
                        {
                            VillageId = village,
                        }
                    );
                    wish.Confirm(now);
                    db.Add(wish);
                }

                await db.SaveChangesAsync();
                return true;
            }
        );

    private async Task ConfirmAsync(string link) => await (await commune.Visit(link)).Submit("form[action$='handler=Confirm']");

    private Task<Following> WishAsync() => commune.Read(db => db.Followings.AsNoTracking().SingleAsync());

    [GeneratedRegex("/theo-doi/[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
