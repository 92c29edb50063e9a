using System.Net;
using Dinh.Domain.Duties;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Duties;

public sealed class AnswerPartTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_front_is_requested_an_office_is_charged_and_each_answers_for_itself()
    {
        var world = await PartWorld.MakeAsync(commune);
        var page = await world.Front.Visit(world.Page);
        Assert.Contains("đề nghị", page.Html.QuerySelector(".people")!.TextContent);

        Assert.Equal(HttpStatusCode.Redirect, (await world.Answers(world.Front, world.FrontPart, PartAnswer.Accepted)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await world.Answers(world.Office, world.OfficePart, PartAnswer.Declined, "Không thuộc chức năng")).Status);

        Assert.Equal((PartState.Accepted, PartState.Declined), (await world.StateOf(world.FrontPart), await world.StateOf(world.OfficePart)));
        Assert.Contains("Không thuộc chức năng", (await world.Lead.Visit(world.Page)).Html.Body!.TextContent);
        Assert.Equal(2, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == "PartAnswered")));
    }

    [Fact]
    public async Task A_question_is_answered_by_the_lead_and_the_days_begin_anew()
    {
        var world = await PartWorld.MakeAsync(commune);
        await world.Answers(world.Front, world.FrontPart, PartAnswer.AskedBack, "Cần mấy cán bộ?");
        commune.Clock.MoveTo(commune.Today.AddDays(5));

        var answer = await (await (await commune.SignedIn(body: world.Lead.Body)).Visit(world.Page)).Submit("form[action*=Reply]", ("words", "Hai cán bộ."));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var part = (await world.DutyNow()).Participants.Single(p => p.Key == world.FrontPart);
        Assert.Equal((PartState.Asked, "Hai cán bộ.", true), (part.State, part.Reply, part.AnswerBy > commune.Today));
    }

    [Theory]
    [InlineData(PartAnswer.Declined, "duty.reason-needed")]
    [InlineData(PartAnswer.AskedBack, "part.words-needed")]
    public async Task Without_words_neither_a_question_nor_a_refusal_is_taken(PartAnswer said, string code)
    {
        var world = await PartWorld.MakeAsync(commune);

        Assert.Contains(code, (await world.Answers(world.Front, world.FrontPart, said)).Text);
        Assert.Equal(PartState.Asked, await world.StateOf(world.FrontPart));
    }

    [Fact]
    public async Task Nobody_answers_for_another_but_the_lead_records_a_letter()
    {
        var world = await PartWorld.MakeAsync(commune);
        var address = PartWorld.AnswerPage(world.Duty, world.FrontPart);
        Assert.Equal(HttpStatusCode.NotFound, await world.Office.StatusOf(address));
        Assert.Equal(HttpStatusCode.NotFound, await (await commune.SignedIn()).StatusOf(address));

        var page = await world.Lead.Visit(address);
        Assert.Contains("evidence.paper-without-number", (await page.Submit("#tra-loi", ("Said", "Accepted"), ("Paper", ""))).Text);
        await page.Submit("#tra-loi", ("Said", "Accepted"), ("Paper", "12/MTTQ-BTT ngày 02/3/2026"));

        var part = (await world.DutyNow()).Participants.Single(p => p.Key == world.FrontPart);
        Assert.Equal((PartState.Accepted, "12/MTTQ-BTT ngày 02/3/2026"), (part.State, part.AnswerPaper));
    }

    [Fact]
    public async Task The_lead_closes_over_a_silent_coordinator_only_with_a_reason_that_all_bodies_concerned_read()
    {
        var world = await PartWorld.MakeAsync(commune);
        await world.Answers(world.Office, world.OfficePart, PartAnswer.Accepted);
        (string, string)[] paper = [("Form.PaperNumber", "12/BC-UBND"), ("Form.PaperDate", "2026-03-01")];

        var refused = await (await world.Lead.Visit(world.Page)).Submit("#nop", paper);
        Assert.Contains("duty.silent-parts", refused.Text);
        Assert.Null((await world.DutyNow()).ClosedOn);

        var page = await world.Lead.Visit(world.Page);
        Assert.Equal(HttpStatusCode.Redirect, (await page.Submit("#nop", [.. paper, ("Form.OverSilence", "Mặt trận đã dự họp ngày 01/3")])).Status);

        Assert.Equal(DutyState.Done, (await world.DutyNow()).StateOn(commune.Today));
        Assert.Contains("Mặt trận đã dự họp ngày 01/3", (await world.Front.Visit(world.Page)).Html.Body!.TextContent);
    }

    [Fact]
    public async Task What_a_coordinator_gives_is_shown_as_its_part_and_the_lead_still_owes_the_whole()
    {
        var world = await PartWorld.MakeAsync(commune);
        var page = await world.Front.Visit(world.Page);

        var given = await page.Submit("#nop", ("Form.PaperNumber", "05/BC-MTTQ"), ("Form.PaperDate", "2026-03-01"));

        Assert.Equal(HttpStatusCode.Redirect, given.Status);
        Assert.Equal(PartState.Contributed, await world.StateOf(world.FrontPart));
        Assert.Null((await world.DutyNow()).ClosedOn);
        Assert.Contains("phần của Mặt trận xã Bình Yên", (await world.Lead.Visit(world.Page)).Html.QuerySelector(".proofs")!.TextContent);
    }

    [Fact]
    public async Task The_lead_gives_a_silent_body_another_day_with_its_ground()
    {
        var world = await PartWorld.MakeAsync(commune);
        var page = await world.Lead.Visit(world.Page);

        await page.Submit("form[action*=AwaitBy]", ("day", "2026-03-20"), ("ground", "Mặt trận bận đại hội"));

        var moved = (await world.DutyNow()).Participants.Where(p => p.AnswerByGround is not null);
        Assert.Equal(new DateOnly(2026, 3, 20), Assert.Single(moved).AnswerBy);
        Assert.Contains("Mặt trận bận đại hội", (await world.Front.Visit(world.Page)).Html.Body!.TextContent);
    }

    [Fact]
    public async Task What_bodies_say_to_each_other_is_not_shown_to_visitors_of_a_public_duty()
    {
        var world = await PartWorld.MakeAsync(commune);
        await world.Answers(world.Office, world.OfficePart, PartAnswer.Declined, "Nội bộ: thiếu người");
        await commune.Read(async db =>
        {
            (await db.Duties.SingleAsync(d => d.Id == world.Duty.Id)).Publish();
            return await db.SaveChangesAsync();
        });

        foreach (var page in new[] { await commune.Visit(world.Page), await (await commune.SignedIn()).Visit(world.Page) })
        {
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("Nội bộ: thiếu người", page.Html.Body!.TextContent);
        }
    }

    [Fact]
    public async Task The_same_answer_eight_times_at_once_is_taken_once()
    {
        var world = await PartWorld.MakeAsync(commune);
        var page = await world.Front.Visit(PartWorld.AnswerPage(world.Duty, world.FrontPart));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => page.Submit("#tra-loi", ("Said", "Accepted"))));

        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(j => j.Kind == "PartAnswered")));
    }
}
