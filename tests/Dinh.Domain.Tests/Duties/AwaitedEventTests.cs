using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class AwaitedEventTests
{
    private static readonly DateOnly Day = new(2026, 9, 4);

    [Fact]
    public void An_event_starts_exactly_the_duties_that_wait() =>
        Prop.ForAll(
                Draw.Lived.ToArbitrary(),
                duty =>
                {
                    var waited = duty.IsWaiting;
                    var facts = duty.Facts;
                    var started = duty.Begin(Draw.Event(Day), Draw.Calendar).Refusal is null;
                    return started == waited && !duty.IsWaiting && (started ? duty.Begins == Day : duty.Facts == facts);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Withdrawing_the_event_makes_them_wait_again() =>
        Prop.ForAll(
                Draw.Fresh.Where(d => d.IsWaiting).ToArbitrary(),
                duty =>
                {
                    var before = duty.Facts;
                    var happened = Draw.Event(Day);
                    duty.Begin(happened, Draw.Calendar);
                    duty.UndoBeginning(happened, "Văn bản chưa có hiệu lực");
                    return duty.Facts == before;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_event_never_brings_an_earlier_due_day() =>
        Prop.ForAll(
                Gen.Choose(-30, 60).Zip(Gen.Choose(0, 60)).Zip(Gen.Elements(true, false)).ToArbitrary(),
                drawn =>
                {
                    var ((days, later), working) = drawn;
                    return Due(Day, days, working) <= Due(Day.AddDays(later), days, working);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Twenty_working_days_after_the_event()
    {
        Assert.Equal(new(2026, 10, 2), Due(Day, 20, working: true));
        Assert.Equal(new(2026, 9, 24), Due(Day, 20, working: false));
    }

    [Fact]
    public void Two_spellings_of_one_event_meet() =>
        Assert.Equal(AwaitedEvent.KeyOf("Khi có văn bản hướng dẫn."), AwaitedEvent.KeyOf("  khi có VĂN BẢN  hướng dẫn"));

    [Theory]
    [InlineData("2026-09-05", "Có văn bản hướng dẫn", "Công báo", "event.in-future")]
    [InlineData("2026-09-04", " ", "Công báo", "event.without-name")]
    [InlineData("2026-09-04", "Có văn bản hướng dẫn", "", "event.without-ground")]
    public void What_cannot_be_recorded(string on, string name, string ground, string code) =>
        Assert.Equal(code, new EventReport(default, name, DateOnly.Parse(on), null, ground).RefusedOn(Day)?.Code);

    [Fact]
    public void A_waiting_duty_takes_no_evidence()
    {
        var duty = Draw.Of(new() { Kind = TimeKind.Conditional, Awaits = "khi có văn bản hướng dẫn" });

        var outcome = duty.Supply(Id<Evidence>.New(), Draw.Paper(Day), EvidenceFor.Whole, Draw.Clerk, Day);

        Assert.Equal("duty.waits-for-event", outcome.Refusal?.Code);
    }

    private static DateOnly Due(DateOnly on, int days, bool working)
    {
        var duty = Draw.Of(
            new()
            {
                Kind = TimeKind.Conditional,
                Awaits = "khi có văn bản hướng dẫn",
                DaysAfterEvent = days,
                WorkingDays = working,
            }
        );
        duty.Begin(Draw.Event(on), Draw.Calendar);
        return duty.NextDue!.Value;
    }
}
