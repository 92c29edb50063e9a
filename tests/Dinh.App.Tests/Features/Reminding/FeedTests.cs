using System.Net;
using System.Text.Json;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

public sealed class FeedTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_calendar_program_reads_the_duties_by_the_link_alone()
    {
        var reader = await commune.SignedIn();
        var content = "Tổ chức hội nghị; quán triệt, tuyên truyền Luật Thực hiện dân chủ ở cơ sở \\ đến từng hộ gia đình";
        var duty = await commune.Owes(reader.Body!, new(2026, 6, 30), content);
        var cancelled = await commune.Owes(reader.Body!, new(2026, 6, 29), "Việc đã thôi");
        await commune.Change(cancelled.Id, d => d.Cancel("Thôi", commune.Today));
        await commune.Owes(await commune.HasBody("Nơi khác"), new(2026, 6, 28), "Việc của nơi khác");

        var (status, text) = await ReadAsync(await MakeAsync(reader));
        var events = await ParseAsync(text);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            [
                new($"{duty.Id}@dinh", content, "CONFIRMED", "2026-06-30", true),
                new Event($"{cancelled.Id}@dinh", "Việc đã thôi", "CANCELLED", "2026-06-29", true),
            ],
            events.OrderByDescending(e => e.Day)
        );
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task The_key_of_an_event_stays_from_one_reading_to_the_next()
    {
        var reader = await commune.SignedIn();
        await commune.Owes(reader.Body!, new(2026, 6, 30));
        var link = await MakeAsync(reader);

        var first = await ParseAsync((await ReadAsync(link)).Text);
        commune.Clock.MoveOn(TimeSpan.FromDays(3));

        Assert.Equal(first, await ParseAsync((await ReadAsync(link)).Text));
    }

    [Fact]
    public async Task The_link_of_one_body_shows_that_body_alone()
    {
        var reader = await commune.SignedIn();
        var second = await commune.HasBody("Phòng Kinh tế", BodyKind.Division);
        await commune.Has(new Appointment(Domain.Common.Id<Appointment>.New(), reader.Person.Id, second.Id, Function.Officer, commune.Today));
        await commune.Owes(reader.Body!, new(2026, 6, 30), "Việc của ủy ban");
        await commune.Owes(second, new(2026, 6, 30), "Việc của phòng");

        var own = await ParseAsync((await ReadAsync(await MakeAsync(reader, second))).Text);
        var all = await ParseAsync((await ReadAsync(await MakeAsync(reader))).Text);

        Assert.Equal(["Việc của phòng"], own.Select(e => e.Summary));
        Assert.Equal(2, all.Count);
    }

    [Fact]
    public async Task The_secret_is_shown_once_and_kept_nowhere()
    {
        var reader = await commune.SignedIn();

        var secret = (await MakeAsync(reader)).Split('/')[^1].Split('.')[0];

        Assert.DoesNotContain(secret, (await reader.Visit("/nhac-viec")).Html.Body!.TextContent);
        Assert.DoesNotContain(
            await commune.Read(db => db.CalendarLinks.Select(l => l.SecretHash).ToListAsync()),
            h => h.Contains(secret, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(await commune.Read(db => db.Journal.Select(j => j.Body).ToListAsync()), j => j.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_link_ends_the_old_and_a_revoked_one_shows_nothing()
    {
        var reader = await commune.SignedIn();
        await commune.Owes(reader.Body!, new(2026, 6, 30));
        var first = await MakeAsync(reader);
        var second = await MakeAsync(reader);
        Assert.Equal((HttpStatusCode.Gone, ""), Bare(await ReadAsync(first)));
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync(second)).Status);

        await (await reader.Visit("/nhac-viec")).Submit("form[action*=Revoke]");

        Assert.Equal((HttpStatusCode.Gone, ""), Bare(await ReadAsync(second)));
        Assert.Equal(HttpStatusCode.NotFound, (await ReadAsync("/lich/khong-co.ics")).Status);
    }

    [Fact]
    public async Task A_link_opens_nothing_from_the_day_on_which_its_maker_has_no_access()
    {
        var (ended, closed) = (await commune.SignedIn(), await commune.SignedIn());
        await commune.Owes(ended.Body!, new(2026, 6, 30));
        var links = new[] { await MakeAsync(ended), await MakeAsync(ended, ended.Body), await MakeAsync(closed) };
        foreach (var link in links)
            Assert.Equal(HttpStatusCode.OK, (await ReadAsync(link)).Status);

        await commune.Change(ended.Appointment!.Id, a => a.EndsOn(commune.Today.AddDays(-1)));
        await commune.Change(closed, account => account.IsClosed = true);

        foreach (var link in links)
            Assert.Equal((HttpStatusCode.Gone, ""), Bare(await ReadAsync(link)));
    }

    [Fact]
    public async Task Nobody_makes_a_link_of_a_body_they_do_not_work_for_or_revokes_anothers()
    {
        var (reader, other) = (await commune.SignedIn(), await commune.SignedIn());
        var page = await reader.Visit("/nhac-viec");

        Assert.Contains("calendar.not-your-body", (await page.Submit("form[action*=Make]", ("body", other.Body!.Id.ToString()))).Text);

        var link = await MakeAsync(other);
        var key = await commune.Read(db => db.CalendarLinks.Select(l => l.Id).SingleAsync());
        await MakeAsync(reader);
        var answer = await (await reader.Visit("/nhac-viec")).Submit("form[action*=Revoke]", ("link", key.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await ReadAsync(link)).Status);
    }

    private static (HttpStatusCode, string) Bare((HttpStatusCode Status, string Text) answer) =>
        (answer.Status, answer.Text.Contains("BEGIN:VEVENT", StringComparison.Ordinal) ? answer.Text : "");

    private static async Task<string> MakeAsync(Reader reader, Body? body = null)
    {
        var page = await reader.Visit("/nhac-viec");
        var made = await page.Submit("form[action*=Make]", ("body", body?.Id.ToString() ?? ""));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var shown = await reader.Visit(made.Location!);
        return new Uri(shown.Html.QuerySelector("code.break")!.TextContent).AbsolutePath;
    }

    private async Task<(HttpStatusCode Status, string Text)> ReadAsync(string link)
    {
        using var stranger = commune.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await stranger.GetAsync(new Uri(link, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<List<Event>> ParseAsync(string calendar)
    {
        using var node = MailServer.Node("read-calendar.mjs");
        await node.StandardInput.WriteAsync(calendar);
        node.StandardInput.Close();
        return JsonSerializer.Deserialize<List<Event>>(await node.StandardOutput.ReadToEndAsync(), JsonSerializerOptions.Web)!;
    }

    private sealed record Event(string Uid, string Summary, string Status, string Day, bool IsWhole);
}
