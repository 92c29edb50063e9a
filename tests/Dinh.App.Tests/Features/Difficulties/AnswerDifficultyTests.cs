using System.Net;
using Dinh.App.Tests.Features.LocalActs;
using Dinh.Domain.Difficulties;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Difficulties;

public sealed class AnswerDifficultyTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_named_day_is_a_duty_of_the_desk_late_when_past_and_done_by_the_answer()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);
        await DifficultyWorld.DoneAsync(world.Son, id, "?handler=Take", ("day", "2026-03-20"));

        Assert.Contains("Trả lời khó khăn, vướng mắc", (await world.Son.Visit("/ban-lam-viec")).Html.Body!.TextContent);
        await world.MoveToAsync(new(2026, 3, 25));
        Assert.Contains("Trễ hẹn 5 ngày", (await world.Clerks[0].Visit($"/vuong-mac/{id}")).Html.Body!.TextContent);
        Assert.Contains("1 nhóm quá ngày đã hẹn", (await world.Son.Visit("/ban-lam-viec")).Html.Body!.TextContent);
        Assert.Contains("Chưa có hướng dẫn", (await world.Son.Visit("/vuong-mac?vai=can-tra-loi&tinh-trang=tre-hen")).Html.Body!.TextContent);
        await DifficultyWorld.DoneAsync(
            world.Son,
            id,
            "?handler=Answer",
            ("Form.Text", "Dùng mẫu kèm theo."),
            ("Form.PaperNumber", "215/SNV-XDCQ"),
            ("Form.PaperOn", "2026-03-24"),
            ("Form.IsSure", "true")
        );

        var duty = await commune.Read(db => db.Duties.Include(d => d.Evidence).SingleAsync());
        Assert.Equal(new DateOnly(2026, 3, 25), duty.ClosedOn);
        Assert.Equal("215/SNV-XDCQ", Assert.Single(duty.Evidence).Label);
        var page = (await world.Clerks[0].Visit($"/vuong-mac/{id}")).Html.Body!.TextContent;
        Assert.Contains("Dùng mẫu kèm theo.", page);
        Assert.Contains("215/SNV-XDCQ", page);
    }

    [Fact]
    public async Task A_new_answer_is_marked_until_it_is_taken()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);
        await DifficultyWorld.AnsweredAsync(world.Son, id);

        Assert.Contains("Trả lời mới", (await world.Clerks[0].Visit("/vuong-mac?vai=da-neu")).Html.Body!.TextContent);
        Assert.Contains("1 câu trả lời chờ xác nhận", (await world.Clerks[0].Visit("/ban-lam-viec")).Html.Body!.TextContent);
        await DifficultyWorld.DoneAsync(world.Clerks[0], id, "?handler=Taken");

        Assert.DoesNotContain("Trả lời mới", (await world.Clerks[0].Visit("/vuong-mac?vai=da-neu")).Html.Body!.TextContent);
        Assert.Equal(DifficultyState.Acknowledged, (await world.ReadAsync(id)).State);
        Assert.Contains("difficulty.not-answered", (await DifficultyWorld.DoAsync(world.Clerks[0], id, "?handler=Taken")).Text);
    }

    [Fact]
    public async Task An_answer_that_does_not_help_is_asked_again_and_both_answers_stay()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);
        await DifficultyWorld.AnsweredAsync(world.Son, id, "Làm như năm trước.");

        Assert.Contains("difficulty.reason-needed", (await DifficultyWorld.DoAsync(world.Clerks[0], id, "?handler=Again", ("because", " "))).Text);
        await DifficultyWorld.DoneAsync(world.Clerks[0], id, "?handler=Again", ("because", "Năm trước chưa có xã mới"));
        await DifficultyWorld.AnsweredAsync(world.Son, id, "Dùng mẫu số 3.");

        var page = (await world.Clerks[0].Visit($"/vuong-mac/{id}")).Html.Body!.TextContent;
        Assert.Contains("Làm như năm trước.", page);
        Assert.Contains("Dùng mẫu số 3.", page);
        Assert.Equal(2, (await world.ReadAsync(id)).Round);
    }

    [Fact]
    public async Task What_cannot_be_settled_goes_up_and_its_way_is_seen_by_all_who_stand_in_it()
    {
        var world = await DifficultyWorld.OfAsync(commune);
        var id = await world.RaisedAsync(0);
        await DifficultyWorld.DoneAsync(world.Son, id, "?handler=Take", ("day", "2026-03-20"));

        Assert.Equal(HttpStatusCode.NotFound, await world.Leader.StatusOf($"/vuong-mac/{id}"));
        Assert.Contains("difficulty.reason-needed", (await DifficultyWorld.DoAsync(world.Son, id, "?handler=PassUp", ("to", $"{world.Province.Id}"))).Text);
        await DifficultyWorld.DoneAsync(world.Son, id, "?handler=PassUp", ("to", $"{world.Province.Id}"), ("because", "Vượt thẩm quyền của Sở"));

        Assert.NotNull((await commune.Read(db => db.Duties.SingleAsync())).CancelledOn);
        foreach (var reader in new[] { world.Clerks[0], world.Son, world.Leader })
            Assert.Contains("Vượt thẩm quyền của Sở", (await reader.Visit($"/vuong-mac/{id}")).Html.Body!.TextContent);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await DifficultyWorld.DoAsync(world.Son, id, "?handler=Answer", ("Form.Text", "x"), ("Form.IsSure", "true"))).Status
        );
        await DifficultyWorld.AnsweredAsync(world.Leader, id, "Tỉnh sẽ bố trí kinh phí.");
        Assert.Contains("Tỉnh sẽ bố trí kinh phí.", (await world.Son.Visit($"/vuong-mac/{id}")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task Two_answers_at_once_are_one_and_the_other_is_told()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(n => DifficultyWorld.DoAsync(world.Son, id, "?handler=Answer", ("Form.Text", $"Câu {n}"), ("Form.IsSure", "true")))
        );

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.Equal(2, answers.Count(a => ActWorld.RefusalOf(a).Contains("difficulty.not-open", StringComparison.Ordinal)));
        Assert.Single((await world.ReadAsync(id)).Steps, s => s.Deed == DifficultyDeed.Answered);
    }

    [Theory]
    [InlineData("?handler=Take", "difficulty.promise-in-past", "day", "2026-03-01")]
    [InlineData("?handler=Take", "difficulty.day-needed", "day", "")]
    [InlineData("?handler=Answer", "difficulty.not-confirmed", "Form.Text", "Trả lời")]
    [InlineData("?handler=Answer", "difficulty.without-answer", "Form.IsSure", "true")]
    [InlineData("/gop", "difficulty.nothing-to-merge", "Wording", "Câu chung")]
    public async Task What_is_not_whole_is_refused_with_a_sentence(string deed, string code, string field, string value)
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);

        var answer = await DifficultyWorld.DoAsync(world.Son, id, deed, (field, value));

        Assert.Contains(code, ActWorld.RefusalOf(answer));
        Assert.Equal(DifficultyState.Waiting, (await world.ReadAsync(id)).State);
    }

    [Fact]
    public async Task Too_long_an_answer_is_refused_and_what_was_typed_stays()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);

        var answer = await DifficultyWorld.DoAsync(
            world.Son,
            id,
            "?handler=Answer",
            ("Form.Text", new('a', ClusterAnswer.Longest + 1)),
            ("Form.IsSure", "true")
        );

        Assert.Contains("difficulty.answer-too-long", ActWorld.RefusalOf(answer));
        Assert.Contains(new string('a', ClusterAnswer.Longest), answer.Text);
    }

    [Fact]
    public async Task Another_day_needs_its_reason_and_who_asked_reads_it()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);
        await DifficultyWorld.DoneAsync(world.Son, id, "?handler=Take", ("day", "2026-03-20"));

        Assert.Contains("difficulty.reason-needed", (await DifficultyWorld.DoAsync(world.Son, id, "?handler=Take", ("day", "2026-03-30"))).Text);
        await DifficultyWorld.DoneAsync(world.Son, id, "?handler=Take", ("day", "2026-03-30"), ("because", "Chờ Bộ Nội vụ"));

        Assert.Contains("Chờ Bộ Nội vụ", (await world.Clerks[0].Visit($"/vuong-mac/{id}")).Html.Body!.TextContent);
        Assert.Equal(new DateOnly(2026, 3, 30), (await commune.Read(db => db.Duties.SingleAsync(d => d.CancelledOn == null))).NextDue);
    }

    [Fact]
    public async Task What_is_withdrawn_before_an_answer_owes_none()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var id = await world.RaisedAsync(0);
        await DifficultyWorld.DoneAsync(world.Son, id, "?handler=Take", ("day", "2026-03-20"));

        await DifficultyWorld.DoneAsync(world.Clerks[0], id, "?handler=Withdraw", ("because", "Đã tự gỡ được"));

        Assert.NotNull((await commune.Read(db => db.Duties.SingleAsync())).CancelledOn);
        Assert.Contains(
            "difficulty.not-open",
            (await DifficultyWorld.DoAsync(world.Son, id, "?handler=Answer", ("Form.Text", "x"), ("Form.IsSure", "true"))).Text
        );
        Assert.Contains("difficulty.not-open", (await DifficultyWorld.DoAsync(world.Clerks[0], id, "?handler=Withdraw", ("because", "x"))).Text);
    }
}
