using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Cooperating;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class PartsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Id<Body> Lead = Id<Body>.New();
    private static readonly Id<Body> Front = Id<Body>.New();
    private static readonly Id<Body> Office = Id<Body>.New();
    private static readonly PartKey FrontPart = new(DutyRole.Coordinator, Front);
    private static readonly PartKey OfficePart = new(DutyRole.Adviser, Office);

    private static Asking Asked => new(Today, WorkingCalendar.Vietnam) { IsRequest = body => body == Front };

    [Fact]
    public void Each_body_is_asked_with_its_own_day_to_answer_and_a_request_is_told_from_an_order()
    {
        var duty = WithHelpers();
        var (front, office) = (Part(duty, FrontPart), Part(duty, OfficePart));

        Assert.Equal((true, false), (front.IsRequest, office.IsRequest));
        Assert.Equal(AnswerTerms.On(AskedAs.Request, Today).DueAfter(Today, WorkingCalendar.Vietnam), front.AnswerBy);
        Assert.Equal(AnswerTerms.On(AskedAs.Order, Today).DueAfter(Today, WorkingCalendar.Vietnam), office.AnswerBy);
        Assert.True(front.AnswerBy > office.AnswerBy);
    }

    [Fact]
    public void A_question_stops_the_clock_and_its_reply_starts_it_anew()
    {
        var duty = WithHelpers();

        Assert.Equal("part.words-needed", duty.Answer(FrontPart, new(PartAnswer.AskedBack, " "), Today).Refusal?.Code);
        Assert.Null(duty.Answer(FrontPart, new(PartAnswer.AskedBack, "Cần bao nhiêu người?"), Today).Refusal);
        Assert.Equal(PartState.AskedBack, Part(duty, FrontPart).State);

        var later = Asked with { On = Today.AddDays(10) };
        Assert.Null(duty.Reply(FrontPart, "Hai người.", later).Refusal);
        Assert.Equal(PartState.Asked, Part(duty, FrontPart).State);
        Assert.Equal(later.AnswerBy(isRequest: true), Part(duty, FrontPart).AnswerBy);
        Assert.Equal("part.asks-nothing", duty.Reply(FrontPart, "Hai người.", later).Refusal?.Code);
    }

    [Fact]
    public void Declining_needs_a_reason_and_the_last_word_stands()
    {
        var duty = WithHelpers();

        Assert.Equal("duty.reason-needed", duty.Answer(OfficePart, new(PartAnswer.Declined), Today).Refusal?.Code);
        Assert.Null(duty.Answer(OfficePart, new(PartAnswer.Declined, "Không có biên chế"), Today).Refusal);
        Assert.Equal(PartState.Declined, Part(duty, OfficePart).State);
        Assert.Null(duty.Answer(OfficePart, new(PartAnswer.Accepted), Today).Refusal);
        Assert.Equal((PartState.Accepted, null), (Part(duty, OfficePart).State, Part(duty, OfficePart).Words));
    }

    [Fact]
    public void Over_a_silent_coordinator_the_lead_closes_only_with_a_reason_that_is_kept()
    {
        var duty = WithHelpers();
        duty.Answer(OfficePart, new(PartAnswer.Accepted), Today);

        Assert.Equal("duty.silent-parts", Supply(duty, EvidenceFor.Whole).Refusal?.Code);
        Assert.Null(Supply(duty, EvidenceFor.Whole, new("Mặt trận đã dự họp ngày 01/3")).Refusal);

        var closing = Assert.Single(duty.Evidence);
        Assert.Equal(("Mặt trận xã", "Mặt trận đã dự họp ngày 01/3"), (closing.SilentThen, closing.SilentBecause));
    }

    [Fact]
    public void Where_everybody_has_been_heard_no_reason_is_kept()
    {
        var duty = WithHelpers();
        duty.Answer(OfficePart, new(PartAnswer.Declined, "Không thuộc chức năng"), Today);
        duty.Answer(FrontPart, new(PartAnswer.Accepted, null, "12/MTTQ-BTT"), Today);

        Assert.Null(Supply(duty, EvidenceFor.Whole, new("không cần")).Refusal);
        Assert.Null(Assert.Single(duty.Evidence).SilentBecause);
    }

    [Fact]
    public void What_a_coordinator_gives_is_its_part_and_closes_nothing()
    {
        var duty = WithHelpers();

        Assert.Null(Supply(duty, EvidenceFor.PartOf(FrontPart)).Refusal);

        Assert.Equal(PartState.Contributed, Part(duty, FrontPart).State);
        Assert.NotEqual(DutyState.Done, duty.StateOn(Today));
        Assert.Null(duty.HeardOn);
        Assert.Equal("part.has-contributed", duty.Remove(FrontPart).Refusal?.Code);

        duty.Withdraw(duty.Evidence[0].Id, "Nhầm tệp", Today);
        Assert.Equal(PartState.Accepted, Part(duty, FrontPart).State);
    }

    [Fact]
    public void A_body_that_is_no_part_answers_nothing_and_gives_nothing()
    {
        var duty = WithHelpers();
        var stranger = new PartKey(DutyRole.Coordinator, Id<Body>.New());

        Assert.Equal("part.unknown", duty.Answer(stranger, new(PartAnswer.Accepted), Today).Refusal?.Code);
        Assert.Equal("evidence.no-such-part", Supply(duty, EvidenceFor.PartOf(stranger)).Refusal?.Code);
    }

    [Fact]
    public void A_successor_is_asked_anew_and_no_news_of_the_first_body_counts_for_it()
    {
        var duty = WithHelpers();
        duty.Answer(new(DutyRole.Lead, Lead), new(PartAnswer.Accepted), Today);
        Assert.Equal(Today, duty.HeardOn);

        duty.HandTo(Office, Today, "Sáp nhập phòng", Asked);

        Assert.Equal(PartState.Asked, duty.OwnPart?.State);
        Assert.Null(duty.HeardOn);
        Assert.Single(duty.Participants, p => p.BodyId == Office);
    }

    [Fact]
    public void Whatever_is_answered_every_part_has_one_state_and_the_silent_are_those_not_heard() =>
        Prop.ForAll(
                Gen.Choose(0, 4).ListOf(12).ToArbitrary(),
                deeds =>
                {
                    var duty = WithHelpers();
                    foreach (var (deed, at) in deeds.Select((d, at) => (d, at)))
                        Do(duty, deed, at % 2 == 0 ? FrontPart : OfficePart);
                    return duty.Silent.All(p => p.State is PartState.Asked or PartState.AskedBack)
                        && duty.Participants.Where(p => p.ContributedOn is not null).All(p => p.State == PartState.Contributed)
                        && duty.ClosedOn is null;
                }
            )
            .QuickCheckThrowOnFailure();

    private static void Do(Duty duty, int deed, PartKey part) =>
        _ = deed switch
        {
            0 => duty.Answer(part, new(PartAnswer.Accepted), Today).Refusal,
            1 => duty.Answer(part, new(PartAnswer.AskedBack, "Khi nào?"), Today).Refusal,
            2 => duty.Answer(part, new(PartAnswer.Declined, "Không thể"), Today).Refusal,
            3 => duty.Reply(part, "Tháng 4", Asked).Refusal,
            _ => Supply(duty, EvidenceFor.PartOf(part)).Refusal,
        };

    private static Law.Outcome Supply(Duty duty, EvidenceFor target, Closing closing = default) =>
        duty.Supply(Id<Evidence>.New(), Draw.Paper(Today), target, Draw.Clerk, Today, closing);

    private static Participant Part(Duty duty, PartKey key) => duty.Participants.Single(p => p.Key == key);

    private static Duty WithHelpers() =>
        Duty.Assign(
            new()
            {
                BodyId = Lead,
                AssignedBy = Id<Body>.New(),
                Source = new("plan", "31", "Kế hoạch 31/KH-UBND"),
                Content = "Tổ chức hội nghị quán triệt",
                Window = new() { Kind = TimeKind.By, End = Today.AddDays(60) },
                On = Today,
                Asking = Asked,
                Participants =
                [
                    new(DutyRole.Coordinator, "Mặt trận xã", Front),
                    new(DutyRole.Adviser, "Văn phòng", Office),
                    new(DutyRole.Coordinator, "các cơ quan liên quan"),
                ],
            }
        );
}
