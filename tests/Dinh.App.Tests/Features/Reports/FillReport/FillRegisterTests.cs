using System.Net;
using System.Text;
using Dinh.App.Features.Reports;
using Dinh.Data.Reports;
using Dinh.Domain.People;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.FillReport;

/// <summary>Rows of registers, notes with their files, and what was reported before.</summary>
public sealed class FillRegisterTests : IAsyncLifetime
{
    private readonly Commune commune = new();
    private FillWorld world = null!;

    public async ValueTask InitializeAsync() => world = await FillWorld.OfAsync(commune);

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_row_is_added_and_what_stands_in_other_boxes_is_saved_with_it()
    {
        var answer = await (await NewRowAsync()).Submit(
            "#dien",
            ("mo", "luu:meetings"),
            ("c.board.supervisions", "8"),
            ("v.village", "Thôn Đoài"),
            ("v.on", "5/6/2026"),
            ("v.households", "1.120")
        );

        Assert.Equal($"{world.Fill}?muc=meetings#muc-meetings", answer.Location);
        Assert.Equal("""{"village":"Th\u00F4n \u0110o\u00E0i","on":"2026-06-05","households":"1120"}""", (await RowsAsync()).Single().Values);
        var kept = await world.KeptAsync();
        Assert.Equal((8, 1), (kept["board.supervisions"].Number, kept["meetings.held"].Number));
    }

    [Fact]
    public async Task A_row_with_a_wrong_day_stays_in_its_writers_hands_whole()
    {
        var answer = await (await NewRowAsync()).Submit("#dien", ("mo", "luu"), ("v.village", "Thôn Đoài"), ("v.on", "31/2/2026"));

        Assert.Contains("Không có ngày", answer.Text);
        Assert.Contains("value=\"31/2/2026\"", answer.Text);
        Assert.Contains("value=\"Thôn Đoài\"", answer.Text);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Of_two_who_change_one_row_the_second_sees_both()
    {
        await (await NewRowAsync()).Submit("#dien", ("mo", "luu"), ("v.village", "Thôn Đoài"), ("v.households", "10"));
        var row = (await RowsAsync()).Single();
        var other = await commune.SignedIn(Function.Officer, world.Body);
        var (mine, theirs) = (await world.Clerk.Visit($"{world.Fill}?dong={row.Id}"), await other.Visit($"{world.Fill}?dong={row.Id}"));

        await theirs.Submit("#dien", ("mo", "luu"), ("v.households", "12"));
        var answer = await mine.Submit("#dien", ("mo", "luu"), ("v.households", "15"));

        Assert.Contains("Người khác vừa sửa dòng này", answer.Text);
        Assert.Contains("Người khác ghi: 12", answer.Text);
        Assert.Contains("value=\"15\"", answer.Text);
        Assert.Contains("\"12\"", (await RowsAsync()).Single().Values);
    }

    [Fact]
    public async Task A_row_is_taken_out_and_the_totals_follow()
    {
        await (await NewRowAsync()).Submit("#dien", ("mo", "luu"), ("v.village", "Thôn Đoài"));
        var page = await world.Clerk.Visit($"{world.Fill}?dong={(await RowsAsync()).Single().Id}");

        await page.Submit("#dien", ("mo", "bo"));

        Assert.Empty(await RowsAsync());
        Assert.Equal(0, (await world.KeptAsync())["meetings.held"].Number);
    }

    [Fact]
    public async Task A_note_and_its_file_stand_beside_the_figure_and_strangers_do_not_get_the_file()
    {
        var page = await world.Clerk.Visit($"{world.Fill}?o=board.cases");
        var token = page.Html.QuerySelector("#dien input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("board.cases"), "o" },
            { new StringContent("Theo sổ của Ban"), "o.loi" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("biên bản")), "o.tep", "bien-ban.txt" },
        };
        using var answer = await world.Clerk.Client.PostAsync(new Uri(world.Fill, UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Theo sổ của Ban", (await world.OpenAsync()).Html.Body!.TextContent, StringComparison.Ordinal);
        var file = ReportLinks.Evidence(world.Report.Id, "board.cases", 1);
        Assert.Equal("biên bản", await world.Clerk.Client.GetStringAsync(new Uri(file, UriKind.Relative)));
        Assert.Equal(HttpStatusCode.NotFound, await (await commune.SignedIn()).StatusOf(file));
    }

    [Fact]
    public async Task The_period_before_stands_beside_and_a_figure_far_from_it_is_explained_before_sending()
    {
        var now = world;
        world = await now.AskedAsync(ReportPeriods.Of(PeriodKind.HalfYear, 2025, 2));
        await world.TypeAsync(("board.supervisions", "30"));
        await world.SendAsync();
        world = now;
        await world.TypeAsync(("board.supervisions", "100"));

        var asked = await world.OpenAsync();
        await (await world.Clerk.Visit($"{world.Fill}?o=board.supervisions")).Submit("#dien", ("mo", "luu"), ("o.vi-sao", "Thêm đợt giám sát"));
        var told = await world.OpenAsync();

        var row = asked.Html.QuerySelector("#" + ReportLinks.Anchor("board.supervisions"))!;
        Assert.Equal("30+70", string.Concat(row.QuerySelector(".before")!.TextContent.Where(l => !char.IsWhiteSpace(l))));
        Assert.Contains("chênh lệch lớn", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Còn 1 chỗ phải xem", asked.Html.QuerySelector("#xem-lai")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("có thể gửi", told.Html.QuerySelector("#xem-lai")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_true_is_not_sent()
    {
        await world.TypeAsync(("board.supervisions", "3"), ("board.cases", "4"));
        var wrong = await SentAsync();
        await world.TypeAsync(("board.cases", "2"));
        var right = await SentAsync();

        Assert.Contains("report.has-stops", wrong.Text);
        Assert.Equal(HttpStatusCode.Redirect, right.Status);
    }

    [Fact]
    public async Task A_successor_sees_what_both_bodies_before_it_reported_together()
    {
        var before = await world.AskedAsync(ReportPeriods.Of(PeriodKind.HalfYear, 2025, 2));
        foreach (var number in new[] { "4", "6" })
        {
            var clerk = await commune.SignedIn();
            var part = before with { Clerk = clerk, Body = clerk.Body!, Report = await before.OwedAsync(before.Round, clerk.Body!) };
            await part.TypeAsync(("board.supervisions", number));
            await part.SendAsync();
            await commune.Do(
                async (Dinh.Data.DinhDb db) =>
                {
                    (await db.Bodies.SingleAsync(b => b.Id == clerk.Body!.Id)).EndsOn(new(2025, 12, 31), world.Body.Id);
                    return await db.SaveChangesAsync();
                }
            );
        }

        var row = (await world.OpenAsync()).Html.QuerySelector("#" + ReportLinks.Anchor("board.supervisions"))!;

        Assert.Equal("10", row.QuerySelector(".before")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_a_script_sends_comes_back_as_the_rows_that_changed()
    {
        var page = await world.OpenAsync();
        var token = page.Html.QuerySelector("#dien input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(world.Fill, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([
                new("__RequestVerificationToken", token),
                new("c.board.supervisions", "6"),
                new("w.board.supervisions", "0|"),
            ]),
        };
        request.Headers.Add("X-Piece", "1");
        using var answer = await world.Clerk.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Contains("name=\"w.board.supervisions\" value=\"1|6\"", text, StringComparison.Ordinal);
        Assert.Contains(ReportLinks.Anchor("board.year"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(ReportLinks.Anchor("board.members"), text, StringComparison.Ordinal);
    }

    private async Task<Answer> SentAsync()
    {
        var token = (await world.OpenAsync()).Html.QuerySelector("#dien input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("sure", "true")]);
        using var answer = await world.Clerk.Client.PostAsync(new Uri($"{ReportLinks.Of(world.Report.Id)}?handler=Send", UriKind.Relative), form);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    private Task<VisitedPage> NewRowAsync() => world.Clerk.Visit($"{world.Fill}?them=meetings");

    private Task<List<RegisterLine>> RowsAsync() => commune.Read(db => db.RegisterLines.ToListAsync());
}
