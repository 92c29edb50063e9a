using System.Net;
using Dinh.App.Tests.Features.Plans;
using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.InformationRequests;

public sealed class AskTests : IAsyncDisposable
{
    private static readonly DateOnly Monday = new(2026, 7, 6);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Anybody_asks_without_an_account_and_follows_by_a_code()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);

        var follow = await world.AskAsync();

        var page = await commune.Visit(follow);
        Assert.Contains("chậm nhất ngày 09/7/2026", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("khoản 4 Điều 30 Luật 104/2016/QH13", page.Html.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa đối chiếu văn bản", page.Html.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(DutyState.DueSoon, (await world.DutyAsync()).StateOn(Monday));
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"{follow[..^4]}ZZZZ")).Status);
    }

    [Fact]
    public async Task Who_asks_stands_nowhere_in_the_database_in_the_clear()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var follow = await world.AskAsync();
        var code = follow.Split('/')[^1];
        var request = await world.RequestAsync();

        var journal = await commune.Read(db => db.Journal.Select(e => e.Body).ToListAsync());
        var outbox = await commune.Read(db => db.Outbox.Select(e => e.Body).ToListAsync());
        var jobs = await commune.Read(db => db.Jobs.Select(j => j.Order + j.Label).ToListAsync());
        var log = await commune.Read(db => db.LogEntries.Select(e => e.Line + e.Statement).ToListAsync());

        foreach (var secret in new[] { RequestWorld.AskerName, RequestWorld.AskerIdentity, code, "ngân sách quý II" })
            Assert.All(journal.Concat(outbox).Concat(jobs).Concat(log), line => Assert.DoesNotContain(secret, line, StringComparison.Ordinal));
        Assert.DoesNotContain(RequestWorld.AskerName, request.Sealed, StringComparison.Ordinal);
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), request.CodeHash, StringComparison.OrdinalIgnoreCase);
        var seen = await world.World.Lan.Visit($"/yeu-cau-thong-tin/{request.Id}");
        Assert.Contains(RequestWorld.AskerIdentity, seen.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_request()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var form = await commune.Visit(world.AskAddress);

        var first = await world.SendAsync(form, "Thu chi ngân sách.");
        var second = await world.SendAsync(form, "Thu chi ngân sách.");

        Assert.Equal(first.Location, second.Location);
        Assert.Equal("01/2026", (await world.RequestAsync()).Number);
    }

    [Fact]
    public async Task Many_who_ask_at_once_have_a_number_each()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var forms = new List<VisitedPage>();
        for (var n = 0; n < 4; n++)
            forms.Add(await commune.Visit(world.AskAddress));
        commune.Clock.MoveOn(TimeSpan.FromSeconds(20));

        await Task.WhenAll(forms.Select((f, n) => f.Submit("main form", RequestWorld.Filled($"Điều thứ {n}"))));

        var serials = await commune.Read(db => db.InformationRequests.Select(r => r.Serial).OrderBy(s => s).ToListAsync());
        Assert.Equal([1, 2, 3, 4], serials);
    }

    [Fact]
    public async Task A_machine_is_asked_to_look_again()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var form = await commune.Visit(world.AskAddress);

        var fast = await form.Submit("main form", RequestWorld.Filled("Thu chi."));
        var filled = await world.SendAsync(form, "Thu chi.", ("website", "https://example.org"));
        var forged = await world.SendAsync(form, "Thu chi.", ("Form.Ticket", "tu-lam"));

        Assert.All([fast, filled, forged], a => Assert.Contains("request.not-by-hand", a.Text, StringComparison.Ordinal));
        Assert.False(await commune.Read(db => db.InformationRequests.AnyAsync()));
    }

    [Fact]
    public async Task What_is_public_already_is_shown_before_it_is_sent_and_it_can_be_sent_all_the_same()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        await world.PublishAsync("Thực hiện thu, chi ngân sách quý II năm 2026");
        var form = await commune.Visit(world.AskAddress);

        var shown = await world.SendAsync(form, "Cho hỏi chi ngân sách quý II của xã");

        Assert.Contains("Thực hiện thu, chi ngân sách quý II năm 2026", WebUtility.HtmlDecode(shown.Text), StringComparison.Ordinal);
        Assert.False(await commune.Read(db => db.InformationRequests.AnyAsync()));
        var sent = await form.Submit("main form", RequestWorld.Filled("Cho hỏi chi ngân sách quý II của xã", ("Seen", "true")));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
    }

    [Fact]
    public async Task Without_a_name_or_with_a_wrong_address_it_is_not_taken_and_a_body_that_nobody_reads_for_cannot_be_asked()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var form = await commune.Visit(world.AskAddress);

        Assert.Contains("request.who-needed", (await world.SendAsync(form, "Thu chi.", ("Form.Name", " "))).Text, StringComparison.Ordinal);
        Assert.Contains("request.bad-address", (await world.SendAsync(form, "Thu chi.", ("Form.Email", "không phải"))).Text, StringComparison.Ordinal);
        var unread = await commune.HasBody("UBND xã Vắng", BodyKind.PeoplesCommittee);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/hoi-thong-tin/gui/{unread.Id}")).Status);
    }

    [Fact]
    public async Task The_asker_takes_it_back_and_nothing_is_owed_any_more()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var follow = await world.AskAsync();
        var page = await commune.Visit(follow);

        Assert.Contains("request.not-sure", (await page.Submit("form[action$='handler=Withdraw']", ("sure", "false"))).Text, StringComparison.Ordinal);
        await page.Submit("form[action$='handler=Withdraw']", ("sure", "true"));

        Assert.Equal(RequestState.Withdrawn, (await world.RequestAsync()).State);
        Assert.Equal(DutyState.Cancelled, (await world.DutyAsync()).StateOn(Monday));
    }

    [Fact]
    public async Task The_desk_counts_what_is_open_late_soon_and_ended()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        await (await commune.Visit(await world.AskAsync("Xin rút sau."))).Submit("form[action$='handler=Withdraw']", ("sure", "true"));
        await world.AskAsync("Sẽ trễ hạn.");
        commune.Clock.MoveTo(Monday.AddDays(7));
        await world.AskAsync("Sắp đến hạn.");
        var officer = await commune.SignedIn(Function.Officer, world.World.Committee);

        var counts = (await officer.Visit("/yeu-cau-thong-tin")).Html.QuerySelectorAll("a[href*='loc=']").Select(a => a.TextContent.Split('(', ')')[1]);

        Assert.Equal(["2", "1", "1", "1"], counts);
        foreach (var (filter, words) in new[] { ("tre-han", "Sẽ trễ hạn."), ("sap-den-han", "Sắp đến hạn."), ("da-xong", "Xin rút sau.") })
            Assert.EndsWith(
                words,
                Assert.Single((await officer.Visit($"/yeu-cau-thong-tin?loc={filter}")).Html.QuerySelectorAll("tbody td:first-child a")).TextContent,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task The_code_is_found_however_it_was_typed_and_guesses_are_counted()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var follow = await world.AskAsync();
        var door = await commune.Visit("/hoi-thong-tin");

        var typed = follow.Split('/')[^1].Replace('-', ' ').ToLowerInvariant();
        Assert.Equal(HttpStatusCode.Redirect, (await door.Submit("aside form", ("code", typed))).Status);
        Assert.Contains("request.no-such-code", (await door.Submit("aside form", ("code", "0000-0000-0000-0000"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_writes_down_what_came_to_the_counter_for_the_own_body_alone()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var page = await world.World.Lan.Visit("/yeu-cau-thong-tin/ghi");
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Khác"));
        var theirs = await stranger.Visit("/yeu-cau-thong-tin/ghi");

        var answer = await page.Submit("main form", RequestWorld.Filled("Sổ mục kê.", ("Channel", "Phone"), ("Form.Provision", "Office")));
        var refused = await theirs.Submit("main form", RequestWorld.Filled("Sổ mục kê.", ("Body", $"{world.World.Committee.Id}")));

        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        var request = await world.RequestAsync();
        Assert.Equal((RequestChannel.Phone, new DateOnly(2026, 7, 20)), (request.Channel, request.DueOn));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visit($"/yeu-cau-thong-tin/{request.Id}")).Status);
    }
}
