using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class EvidenceTests
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    private static Gen<Duty> DoneAtOnce => Draw.Fresh.Where(d => !d.HasTurns && !d.IsWaiting);

    [Fact]
    public void Evidence_makes_it_done_and_withdrawing_it_brings_back_the_state_it_had() =>
        Prop.ForAll(
                DoneAtOnce.Zip(Draw.Day).ToArbitrary(),
                drawn =>
                {
                    var (duty, today) = drawn;
                    var before = duty.Facts;
                    var key = Id<Evidence>.New();
                    var supplied = duty.Supply(key, Draw.Paper(today), EvidenceFor.Whole, Draw.Clerk, today);
                    var done = duty.StateOn(today);
                    var withdrawn = duty.Withdraw(key, "Nhầm văn bản", today);
                    return supplied.Refusal is null && done == DutyState.Done && withdrawn.Refusal is null && duty.Facts == before;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_but_standing_evidence_makes_a_duty_done() =>
        Prop.ForAll(Draw.Lived.ToArbitrary(), duty => duty.ClosedOn is null || duty.Evidence.Any(e => e.Stands)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_refused_deed_leaves_no_trace()
    {
        var duty = Draw.Of(new() { Kind = TimeKind.By, End = Today });
        duty.Cancel("Không còn phù hợp", Today);
        var version = duty.Deeds;
        duty.TakeHappenings();

        var outcome = duty.Supply(Id<Evidence>.New(), Draw.Paper(Today), EvidenceFor.Whole, Draw.Clerk, Today);

        Assert.Equal("duty.already-cancelled", outcome.Refusal?.Code);
        Assert.Equal(version, duty.Deeds);
        Assert.Empty(duty.TakeHappenings());
    }

    [Fact]
    public void The_same_evidence_twice_is_refused_under_any_key()
    {
        var duty = Draw.Of(new() { Kind = TimeKind.By, End = Today });
        duty.Supply(Id<Evidence>.New(), Proof.OfPaper(" 12/bc-ubnd ", Today), EvidenceFor.Whole, Draw.Clerk, Today);

        var again = duty.Supply(Id<Evidence>.New(), Proof.OfPaper("12/BC-UBND", Today), EvidenceFor.Whole, Draw.Clerk, Today);

        Assert.Equal("evidence.already-supplied", again.Refusal?.Code);
        Assert.Single(duty.Evidence);
    }

    [Fact]
    public void What_was_withdrawn_may_be_supplied_again()
    {
        var duty = Draw.Of(new() { Kind = TimeKind.By, End = Today });
        var key = Id<Evidence>.New();
        duty.Supply(key, Draw.Paper(Today), EvidenceFor.Whole, Draw.Clerk, Today);
        duty.Withdraw(key, "Nhầm số", Today);

        var again = duty.Supply(Id<Evidence>.New(), Draw.Paper(Today), EvidenceFor.Whole, Draw.Clerk, Today);

        Assert.Null(again.Refusal);
        Assert.Equal(DutyState.Done, duty.StateOn(Today));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.vn/bao-cao.pdf")]
    [InlineData("https://clerk:secret@example.vn/")]
    public void A_link_that_is_no_plain_web_address_is_no_evidence(string link) =>
        Assert.Equal("evidence.link-not-web", Proof.OfLink(new(link)).RefusedOn(Today)?.Code);

    [Fact]
    public void A_paper_of_tomorrow_is_no_evidence() =>
        Assert.Equal("evidence.paper-in-future", Proof.OfPaper("12/BC", Today.AddDays(1)).RefusedOn(Today)?.Code);

    [Fact]
    public void Steps_are_owed_in_the_order_of_their_days_and_all_of_them_make_it_done()
    {
        var duty = Draw.Of(new() { Kind = TimeKind.By, End = new(2026, 9, 30) }, [new("Dự thảo", new(2026, 3, 31)), new("Lấy ý kiến", new(2026, 6, 30))]);
        Assert.Equal(new(2026, 3, 31), duty.NextDue);

        duty.Supply(Id<Evidence>.New(), Draw.Paper(Today), EvidenceFor.Step(duty.Milestones[0].Id), Draw.Clerk, Today);
        Assert.Equal(new(2026, 6, 30), duty.NextDue);

        duty.Supply(Id<Evidence>.New(), Draw.Paper(Today), EvidenceFor.Step(duty.Milestones[1].Id), Draw.Clerk, Today);
        Assert.Equal(DutyState.Done, duty.StateOn(Today));
    }
}
