using System.Net;
using System.Text.RegularExpressions;
using Dinh.Domain.People;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.FillReport;

public sealed class FillReportTests : IAsyncLifetime
{
    private readonly Commune commune = new();
    private FillWorld world = null!;

    public async ValueTask InitializeAsync() => world = await FillWorld.OfAsync(commune);

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_an_officer_types_is_kept_and_what_follows_from_it_is_worked_out()
    {
        var answer = await world.TypeAsync(
            ("board.supervisions", "1.200"),
            ("board.cases", "300"),
            ("board.money", "5.000.000 đ"),
            ("board.words", "Chưa rõ\nĐiều 9")
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var kept = await world.KeptAsync();
        Assert.Equal((1_200, null), kept["board.supervisions"]);
        Assert.Equal((5_000_000, null), kept["board.money"]);
        Assert.Equal((null, "Chưa rõ\nĐiều 9"), kept["board.words"]);
        Assert.Equal((25_00, null), kept["board.share"]);
        Assert.Equal((1_200, null), kept["board.year"]);
        Assert.Equal("1.200", (await world.OpenAsync()).Html.QuerySelector("input[name='c.board.supervisions']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_wrong_word_stays_in_its_box_and_all_else_of_the_post_is_saved()
    {
        var answer = await world.TypeAsync(("board.supervisions", "mười hai"), ("board.members", "60"), ("board.cases", "7"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("value=\"mười hai\"", answer.Text);
        Assert.Contains("chỉ nhận số", answer.Text);
        Assert.Contains("Số lớn nhất được ghi là 50", answer.Text);
        Assert.Contains("value=\"60\"", answer.Text);
        var kept = await world.KeptAsync();
        Assert.Equal(7, kept["board.cases"].Number);
        Assert.DoesNotContain("board.supervisions", kept.Keys);
    }

    [Fact]
    public async Task A_formula_in_a_box_is_no_figure()
    {
        var answer = await world.TypeAsync(("board.supervisions", "=1+1"));

        Assert.Contains("không nhận công thức", answer.Text);
        Assert.DoesNotContain("board.supervisions", (await world.KeptAsync()).Keys);
    }

    [Fact]
    public async Task Two_people_in_one_form_at_once_both_keep_their_work()
    {
        var other = await commune.SignedIn(Function.Officer, world.Body);
        var (mine, theirs) = (await world.OpenAsync(), await world.OpenAsync(other));

        await theirs.Submit("#dien", ("mo", "luu"), ("c.board.supervisions", "12"), ("c.board.members", "5"));
        var answer = await mine.Submit("#dien", ("mo", "luu"), ("c.board.supervisions", "15"), ("c.board.cases", "4"));

        var kept = await world.KeptAsync();
        Assert.Equal((12, 5, 4), (kept["board.supervisions"].Number, kept["board.members"].Number, kept["board.cases"].Number));
        Assert.Contains("Người khác vừa ghi 12", answer.Text);
        Assert.Contains("name=\"c.board.supervisions\" value=\"15\"", Regex.Replace(answer.Text, @"\s+", " "));
    }

    [Fact]
    public async Task Both_posts_at_the_very_same_moment_are_kept()
    {
        var other = await commune.SignedIn(Function.Officer, world.Body);
        var (mine, theirs) = (await world.OpenAsync(), await world.OpenAsync(other));

        await Task.WhenAll(
            mine.Submit("#dien", ("mo", "luu"), ("c.board.supervisions", "20"), ("c.board.words", "lời tôi")),
            theirs.Submit("#dien", ("mo", "luu"), ("c.board.cases", "5"), ("c.board.money", "1.000"))
        );

        var kept = await world.KeptAsync();
        Assert.Equal((20, 5, 1_000), (kept["board.supervisions"].Number, kept["board.cases"].Number, kept["board.money"].Number));
        Assert.Equal("lời tôi", kept["board.words"].Text);
        Assert.Equal(25_00, kept["board.share"].Number);
    }

    [Fact]
    public async Task What_was_sent_or_locked_takes_nothing_more_and_the_writer_keeps_the_words()
    {
        var open = await world.OpenAsync();
        await world.TypeAsync(("board.supervisions", "3"));
        await world.SendAsync();

        var answer = await open.Submit("#dien", ("mo", "luu"), ("c.board.members", "9"));

        Assert.Contains("report.already-sent", answer.Text);
        Assert.DoesNotContain("board.members", (await world.KeptAsync()).Keys);
        Assert.Null((await world.OpenAsync()).Html.QuerySelector("#dien"));
    }

    [Fact]
    public async Task A_locked_round_takes_nothing_more()
    {
        var open = await world.OpenAsync();
        await commune.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                (await db.ReportRounds.SingleAsync()).Lock(commune.Today);
                return await db.SaveChangesAsync();
            }
        );

        var answer = await open.Submit("#dien", ("mo", "luu"), ("c.board.members", "9"));

        Assert.Contains("round.locked", answer.Text);
        Assert.Contains("<dd>9</dd>", answer.Text);
        Assert.Empty(await world.KeptAsync());
    }

    [Fact]
    public async Task The_report_of_another_unit_is_not_there()
    {
        var stranger = await commune.SignedIn();
        var form = await world.OpenAsync(stranger);
        var receiver = await commune.SignedIn(Function.Officer, world.Receiver);

        Assert.Equal(HttpStatusCode.NotFound, form.Status);
        Assert.Equal(HttpStatusCode.NotFound, await receiver.StatusOf(world.Fill));
    }

    [Fact]
    public async Task The_whole_shipped_form_costs_no_more_statements_than_a_small_one()
    {
        var shipped = await FillWorld.OfAsync(commune, ShippedForms.Find("dan-chu-co-so-xa"));
        var cells = shipped.Form.Content.Cells.Where(c => c.Indicator is { Formula: null, IsNumber: true }).Select(c => c.Key).ToList();
        Assert.True(cells.Count >= 100);
        var little = await FillWorld.OfAsync(commune, FillVillagesTests.ByVillage with { Code = "mau-theo-thon" });
        var small = await commune.Statements.Of(() => little.OpenAsync());
        await shipped.TypeAsync([.. cells[..1].Select(c => (c, "1"))]);
        var few = await commune.Statements.Of(() => shipped.TypeAsync([.. cells[..1].Select(c => (c, "2"))]));
        var many = await commune.Statements.Of(() => shipped.TypeAsync([.. cells[1..].Select(c => (c, "1"))]));
        var large = await commune.Statements.Of(() => shipped.OpenAsync());

        Assert.Equal(small, large);
        Assert.Equal(cells.Count, (await shipped.KeptAsync()).Count(f => f.Value.Number is not null && cells.Contains(f.Key)));

        // A store that takes one row a statement writes each cell once; nothing else grows.
        Assert.InRange(many - few, 0, shipped.Form.Content.Cells.Count());
    }
}
