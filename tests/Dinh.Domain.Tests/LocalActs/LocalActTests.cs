using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Law.LocalActs;
using Xunit;

namespace Dinh.Domain.Tests.LocalActs;

public sealed class LocalActTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateOnly LastDay = new(2026, 4, 1);
    private static readonly VillageTally Carried = new(VoteForm.Meeting, 100, 80, 70);

    [Fact]
    public void A_village_code_cannot_be_adopted_before_the_people_were_asked()
    {
        var act = Acts.Draft(ActKind.VillageCode, Today);

        var outcome = act.Adopt(new(Today, Tally: Carried), null, Acts.Link, Today);

        Assert.Equal("local-act.not-consulted", outcome.Refusal?.Code);
        Assert.Equal("khoản 1 Điều 9 Nghị định 61/2023/NĐ-CP", outcome.Refusal!.Basis!.ToString());
        Assert.Equal(ActStage.Drafting, act.Stage);
    }

    [Fact]
    public void A_draft_is_posted_for_thirty_days_and_no_day_less()
    {
        var act = Acts.Draft(ActKind.VillageCode, Today);

        var short_ = act.Consult(new(Today, LastDay.AddDays(-1), "Nhà văn hóa"), Acts.Link, Today);
        var long_ = act.Consult(new(Today, LastDay, "Nhà văn hóa"), Acts.Link, Today);

        Assert.Equal("local-act.consultation-too-short", short_.Refusal?.Code);
        Assert.Null(long_.Refusal);
        var duty = Assert.Single(act.TakeDuties());
        Assert.Equal((Today, LastDay), (duty.Window.Start, duty.Window.End));
        Assert.Equal("khoản 1 Điều 9 Nghị định 61/2023/NĐ-CP", duty.Window.Basis);
        Assert.Equal("text", duty.Window.Confidence);
        Assert.Equal(act.DrafterId, duty.BodyId);
        Assert.Equal(2, duty.Milestones.Count);
    }

    [Fact]
    public void The_vote_waits_until_the_time_has_ended_and_the_duty_has_its_evidence()
    {
        var (act, duty) = Posted();

        var early = act.Adopt(new(LastDay, Tally: Carried), Acts.Closed(duty, LastDay), Acts.Link, LastDay);
        Assert.Equal("local-act.consultation-still-runs", early.Refusal?.Code);

        duty.Withdraw(duty.Evidence[0].Id, "Nhầm tệp", LastDay);
        var unproven = act.Adopt(new(LastDay.AddDays(1), Tally: Carried), duty, Acts.Link, LastDay.AddDays(1));
        Assert.Equal("local-act.consultation-not-closed", unproven.Refusal?.Code);

        Acts.Closed(duty, LastDay.AddDays(1));
        Assert.Null(act.Adopt(new(LastDay.AddDays(1), Tally: Carried), duty, Acts.Link, LastDay.AddDays(1)).Refusal);
        Assert.Equal(ActStage.Adopted, act.Stage);
    }

    [Fact]
    public void A_cancelled_consultation_or_another_acts_duty_does_not_count()
    {
        var (act, duty) = Posted();
        var other = Acts.Closed(Posted().Duty, LastDay);
        Acts.Closed(duty, LastDay).Cancel("Thôi", LastDay);
        var day = LastDay.AddDays(1);

        Assert.Equal("local-act.consultation-not-closed", act.Adopt(new(day, Tally: Carried), duty, Acts.Link, day).Refusal?.Code);
        Assert.Equal("local-act.consultation-not-closed", act.Adopt(new(day, Tally: Carried), other, Acts.Link, day).Refusal?.Code);
    }

    [Fact]
    public void Posted_words_stay_as_the_people_read_them_until_the_time_ends()
    {
        var (act, _) = Posted();

        Assert.Equal("local-act.text-is-posted", act.Write(new("Điều 1. Khác.", "Lan"), LastDay).Refusal?.Code);
        Assert.Null(act.Write(new("Điều 1. Khác.", "Lan") { Note = "Tiếp thu ý kiến" }, LastDay.AddDays(1)).Refusal);
        Assert.Equal(2, act.Newest.Texts.Count);
        Assert.Equal(act.Newest.Texts[0].Id, act.Newest.PostedTextId);
    }

    [Fact]
    public void A_vote_that_fails_leaves_the_code_a_draft()
    {
        var (act, duty) = Posted();
        var day = LastDay.AddDays(1);

        var outcome = act.Adopt(new(day, Tally: Carried with { Agreeing = 50 }), Acts.Closed(duty, day), Acts.Link, day);

        Assert.Equal("village-code.too-few-agree", outcome.Refusal?.Code);
        Assert.Equal(ActStage.Consulting, act.Stage);
    }

    [Fact]
    public void A_code_is_in_force_from_the_day_it_is_recognised_and_opens_what_the_decree_asks_for()
    {
        var act = Adopted(out var day);
        Assert.Equal("Gửi hồ sơ đề nghị công nhận “Quy ước xóm Đồng Đau”", Assert.Single(act.TakeDuties()).Content);
        Assert.Equal("village-code.file-not-whole", act.Submit(new(day, "01", true, false, true), Acts.Link, day).Refusal?.Code);
        Assert.Null(act.Submit(new(day, "01", true, true, true), Acts.Link, day).Refusal);
        Assert.Equal(new DateOnly(2026, 4, 9), Assert.Single(act.TakeDuties()).NextDue); // five working days after Thursday 2 April

        Assert.Null(act.Recognise(Acts.Decision(day), Acts.Link, day).Refusal);

        Assert.Equal((ActStage.InForce, day), (act.Stage, act.Standing!.EffectiveOn));
        var opened = act.TakeDuties();
        Assert.Equal(3, opened.Count);
        Assert.Contains(opened, d => d.NextDue == new DateOnly(2026, 11, 18) && d.HasTurns);
    }

    [Fact]
    public void A_refusal_names_its_reason_and_the_village_begins_a_new_version()
    {
        var act = Adopted(out var day);
        act.Submit(new(day, "01", true, true, true), Acts.Link, day);

        Assert.Equal("village-code.refused-without-reason", act.RefuseRecognition(Acts.Decision(day), " ", day).Refusal?.Code);
        Assert.Null(act.RefuseRecognition(Acts.Decision(day), "Trái Điều 4", day).Refusal);

        Assert.Equal(ActStage.NotRecognised, act.Stage);
        Assert.Null(act.Amend("Sửa theo văn bản trả lời", null, "Lan", day).Refusal);
        Assert.Equal((2, ActStage.Drafting), (act.Versions.Count, act.Stage));
    }

    [Fact]
    public void An_amendment_stands_beside_the_version_in_force_and_ends_it_when_it_comes_into_force()
    {
        var act = Acts.Draft(ActKind.Resolution, Today);
        act.Adopt(new(Today, PaperId: Id<Paper>.New()), null, Acts.Link, Today);
        Assert.Equal(ActStage.InForce, act.Stage);

        act.Amend("Bổ sung", null, "Lan", Today.AddDays(10));
        Assert.Equal((ActStage.InForce, ActStage.Drafting), (act.Stage, act.Amending));
        act.Adopt(new(Today.AddDays(20), Today.AddDays(30), Id<Paper>.New()), null, Acts.Link, Today.AddDays(20));

        Assert.Equal(2, act.Standing!.Number);
        Assert.Equal(Today.AddDays(29), act.Versions[0].EndedOn);
    }

    [Theory]
    [InlineData(ActKind.Regulation)]
    [InlineData(ActKind.AgencyRegulation)]
    public void A_regulation_needs_the_people_and_a_paper(ActKind kind)
    {
        var act = Acts.Draft(kind, Today);
        Assert.Equal("local-act.not-consulted", act.Adopt(new(Today, PaperId: Id<Paper>.New()), null, Acts.Link, Today).Refusal?.Code);

        act.Consult(new(Today, LastDay, "Trụ sở"), Acts.Link, Today);
        var duty = Acts.Closed(act.TakeDuties()[0], LastDay);
        var day = LastDay.AddDays(1);
        Assert.Equal("local-act.without-paper", act.Adopt(new(day), duty, Acts.Link, day).Refusal?.Code);
        Assert.Null(act.Adopt(new(day, PaperId: Id<Paper>.New()), duty, Acts.Link, day).Refusal);
        Assert.Equal(ActStage.InForce, act.Stage);
    }

    [Fact]
    public void What_stands_is_shown_hidden_and_ended()
    {
        var act = Acts.Draft(ActKind.Resolution, Today);
        Assert.Equal("local-act.not-in-force", act.Publish(Today).Refusal?.Code);
        act.Adopt(new(Today, PaperId: Id<Paper>.New()), null, Acts.Link, Today);

        Assert.Null(act.Publish(Today).Refusal);
        Assert.Equal("local-act.already-public", act.Publish(Today).Refusal?.Code);
        Assert.Null(act.Hide("Nhầm", Today).Refusal);
        Assert.Equal("local-act.only-codes-are-suspended", act.Suspend(Acts.Decision(Today), "x", Today).Refusal?.Code);
        Assert.Equal("local-act.decision-out-of-time", act.End(Acts.Decision(Today.AddDays(1)), "Bãi bỏ", Today).Refusal?.Code);
        Assert.Null(act.End(Acts.Decision(Today), "Bãi bỏ", Today).Refusal);
        Assert.Equal("local-act.ended", act.Amend("x", null, "Lan", Today).Refusal?.Code);
    }

    private static (LocalAct Act, Duty Duty) Posted()
    {
        var act = Acts.Draft(ActKind.VillageCode, Today);
        act.Consult(new(Today, LastDay, "Nhà văn hóa xóm"), Acts.Link, Today);
        return (act, act.TakeDuties()[0]);
    }

    private static LocalAct Adopted(out DateOnly day)
    {
        var (act, duty) = Posted();
        day = LastDay.AddDays(1);
        act.Adopt(new(day, Tally: Carried), Acts.Closed(duty, day), Acts.Link, day);
        return act;
    }
}
