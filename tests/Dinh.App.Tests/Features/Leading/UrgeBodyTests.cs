using System.Net;
using Dinh.App.Tests.Features.Reminding;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Leading;

public sealed class UrgeBodyTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task One_press_writes_the_letter_of_the_day_and_the_desk_says_who_called()
    {
        var world = await LeaderWorld.OfAsync(commune);
        commune.Clock.MoveTo(new(2026, 3, 4), new(9, 0));
        var duty = await world.Gives(world.Below.Body!, -5, "Niêm yết công khai");
        await world.Gives(world.Below.Body!, 5, "Còn hạn");
        var (chair, below) = (await commune.SignedIn(Function.Approver, world.Province), await commune.SignedIn(body: world.Below.Body));

        var answer = await world.Urges(world.Below.Body!, chair);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var line = (await commune.LetterTo(below)).Lines.Single();
        Assert.Equal((duty.Id, LetterHeap.Late, "Hoàng Thị Lan (UBND tỉnh Thử)"), (line.Duty, line.Heap, line.UrgedBy));
        Assert.Contains("Lãnh đạo đôn đốc: Hoàng Thị Lan (UBND tỉnh Thử)", (await below.Visit("/thu-nhac")).Html.QuerySelector("main")!.TextContent);
        Assert.Contains("Niêm yết công khai", (await below.Visit("/ban-lam-viec")).Html.QuerySelector("#don-doc")!.TextContent);
        Assert.Contains("Lãnh đạo đôn đốc", (await below.Visit($"/viec/{duty.Id}")).Html.Body!.TextContent);
        var page = await chair.Visit(world.Page);
        Assert.Contains("Đã đôn đốc 1 việc quá hạn, 2 người được nhắc.", page.Html.QuerySelector(".flash")!.TextContent);
        Assert.Contains("Đôn đốc gần nhất: 09:00, 04/3/2026, Hoàng Thị Lan (UBND tỉnh Thử); 2 người", page.Html.QuerySelector(".late-bodies")!.TextContent);
        Assert.Empty(page.Html.QuerySelectorAll("form[action^='/lanh-dao']"));
    }

    [Fact]
    public async Task Pressed_twice_at_once_or_again_the_same_day_it_is_one_call_for_a_duty()
    {
        var world = await LeaderWorld.OfAsync(commune);
        await world.Gives(world.Below.Body!, -5);
        var page = await world.Chair.Visit(world.Page);
        var form = $"form[action$='co-quan={world.Below.Body!.Id}']";

        var answers = await Task.WhenAll(page.Submit(form), page.Submit(form), page.Submit(form));
        var again = await page.Submit(form);

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.Contains("urging.already-today", again.Text);
        Assert.Equal(1, await commune.Read(db => db.Urgings.CountAsync()));
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == nameof(DutyUrged))));
        Assert.Single((await commune.LetterTo(world.Below)).Lines);
    }

    [Fact]
    public async Task What_becomes_late_later_that_day_and_what_another_leader_calls_for_goes_into_the_same_letter()
    {
        var world = await LeaderWorld.OfAsync(commune);
        await world.Gives(world.Below.Body!, -5, "Việc thứ nhất");
        await world.Urges(world.Below.Body!);
        await world.Gives(world.Below.Body!, -4, "Việc thứ hai");

        // The button is gone for today; the way that says what would be told is still there.
        var page = await world.Chair.Visit($"/lanh-dao/don-doc?cua={world.Province.Id}&co-quan={world.Below.Body!.Id}");
        await page.Submit("form[action^='/lanh-dao/don-doc']");
        var deputy = await commune.SignedIn(Function.Approver, world.Province);
        await world.Urges(world.Below.Body!, deputy);

        var lines = (await commune.LetterTo(world.Below)).Lines;
        Assert.Equal(["Việc thứ nhất", "Việc thứ hai"], lines.Select(l => l.Content));
        Assert.Equal(4, await commune.Read(db => db.Urgings.CountAsync()));
    }

    [Fact]
    public async Task Where_nobody_has_an_open_account_it_is_refused_with_what_to_do()
    {
        var world = await LeaderWorld.OfAsync(commune);
        var empty = await world.HasCommune(2);
        await world.Gives(empty, -5);

        var page = await world.Chair.Visit(world.Page);
        var look = await world.Chair.Visit($"/lanh-dao/don-doc?cua={world.Province.Id}&co-quan={empty.Id}");
        var forced = await Forced(world.Chair, world.Province.Id, empty.Id);

        Assert.Contains("Chưa ai ở đây nhận được thư nhắc", page.Html.QuerySelector(".late-bodies")!.TextContent);
        Assert.Contains("phân công người", look.Html.QuerySelector("main")!.TextContent);
        Assert.Contains("urging.nobody-there", forced.Text);
        Assert.Equal(0, await commune.Read(db => db.Urgings.CountAsync()));
    }

    [Fact]
    public async Task Only_who_approves_calls_and_only_on_bodies_that_are_in_charge()
    {
        var world = await LeaderWorld.OfAsync(commune);
        await world.Gives(world.Below.Body!, -5);
        var officer = await commune.SignedIn(body: world.Province);
        var foreign = await commune.SignedIn(Function.Approver, await commune.HasBody("UBND tỉnh khác"));
        var administrator = await commune.SignedIn(Function.SystemAdministrator, await commune.HasBody("Trung tâm dữ liệu"));

        foreach (var reader in new[] { officer, administrator })
            Assert.NotEqual(HttpStatusCode.OK, (await Forced(reader, world.Province.Id, world.Below.Body!.Id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Forced(foreign, world.Province.Id, world.Below.Body!.Id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Forced(foreign, foreign.Body!.Id, world.Below.Body!.Id)).Status);
        Assert.Equal(0, await commune.Read(db => db.Urgings.CountAsync()));
        Assert.Equal(0, await commune.Read(db => db.ReminderLetters.CountAsync()));
    }

    [Fact]
    public async Task A_call_before_the_morning_and_the_morning_itself_are_one_letter()
    {
        var world = await LeaderWorld.OfAsync(commune);
        await commune.Wakes(new(2026, 3, 3));
        commune.Clock.MoveTo(new(2026, 3, 4), new(5, 0));
        var duty = await world.Gives(world.Below.Body!, -1, "Trễ một ngày");
        var chair = await commune.SignedIn(Function.Approver, world.Province);
        await world.Urges(world.Below.Body!, chair);
        await world.Gives(world.Below.Body!, 7, "Còn bảy ngày");

        await commune.Wakes(new(2026, 3, 4));

        var letter = await commune.LetterTo(world.Below);
        Assert.Equal(new DateOnly(2026, 3, 4), letter.Day);
        Assert.Equal(["Trễ một ngày", "Còn bảy ngày"], letter.Lines.Select(l => l.Content));
        Assert.NotNull(letter.Lines.Single(l => l.Duty == duty.Id).UrgedBy);
    }

    [Fact]
    public async Task On_a_day_off_the_letter_is_the_next_working_mornings_and_the_desk_says_it_at_once()
    {
        var world = await LeaderWorld.OfAsync(commune);
        commune.Clock.MoveTo(new(2026, 3, 7), new(10, 0));
        await world.Gives(world.Below.Body!, -5, "Niêm yết công khai");
        var (chair, below) = (await commune.SignedIn(Function.Approver, world.Province), await commune.SignedIn(body: world.Below.Body));

        await world.Urges(world.Below.Body!, chair);

        Assert.Equal(new DateOnly(2026, 3, 9), (await commune.LetterTo(below)).Day);
        Assert.Contains("Niêm yết công khai", (await below.Visit("/ban-lam-viec")).Html.QuerySelector("#don-doc")!.TextContent);
    }

    [Fact]
    public async Task What_was_done_since_is_called_for_no_more_on_the_desk()
    {
        var world = await LeaderWorld.OfAsync(commune);
        var duty = await world.Gives(world.Below.Body!, -5);
        await world.Urges(world.Below.Body!);

        await commune.Change(
            duty.Id,
            d => d.Supply(Id<Evidence>.New(), Proof.OfPaper("1/BC", commune.Today), EvidenceFor.Whole, world.Below.Person.Id, commune.Today)
        );

        Assert.Null((await world.Below.Visit("/ban-lam-viec")).Html.QuerySelector("#don-doc"));
        Assert.Contains("urging.nothing-late", (await Forced(world.Chair, world.Province.Id, world.Below.Body!.Id)).Text);
    }

    // What a person sends who writes the request by hand.
    private static async Task<Answer> Forced(Reader reader, Id<Body> from, Id<Body> late)
    {
        var token = (await reader.Visit("/tai-khoan")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var answer = await reader.Client.PostAsync(new Uri($"/lanh-dao/don-doc?cua={from}&co-quan={late}", UriKind.Relative), content);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }
}
