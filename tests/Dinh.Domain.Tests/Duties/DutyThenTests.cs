using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class DutyThenTests
{
    [Fact]
    public void At_the_end_of_today_a_duty_stood_as_it_stands() =>
        Prop.ForAll(
                Draw.Lived.ToArbitrary(),
                duty =>
                {
                    var then = duty.Then(new(2200, 1, 1));
                    return then.ClosedOn == duty.ClosedOn && (!then.IsOpen || then.NextDue == duty.NextDue);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Evidence_counts_from_its_day_until_it_is_withdrawn()
    {
        var duty = Of(
            new()
            {
                Kind = TimeKind.By,
                End = new(2026, 3, 1),
                ReasonVi = "nguồn ghi",
                ReasonEn = "said",
            }
        );
        duty.Supply(Id<Evidence>.New(), Proof.OfPaper("5/BC-UBND", new(2026, 3, 5)), EvidenceFor.Whole, Id<Person>.New(), new(2026, 3, 5));
        duty.Withdraw(duty.Evidence[0].Id, "Nhầm văn bản", new(2026, 4, 1));

        Assert.True(duty.Then(new(2026, 3, 4)).WasLateOn(new(2026, 3, 4)));
        Assert.Equal(new(2026, 3, 5), duty.Then(new(2026, 3, 31)).ClosedOn);
        Assert.True(duty.Then(new(2026, 4, 1)).IsOpen);
        Assert.Equal([new DutyClosing(new(2026, 3, 1), new(2026, 3, 5), false)], duty.ClosingsUntil(new(2026, 3, 31)));
        Assert.Empty(duty.ClosingsUntil(new(2026, 4, 1)));
    }

    [Fact]
    public void The_day_itself_is_in_time_and_the_day_after_is_late()
    {
        Assert.True(new DutyClosing(new(2026, 3, 1), new(2026, 3, 1), false).IsInTime);
        Assert.False(new DutyClosing(new(2026, 3, 1), new(2026, 3, 2), false).IsInTime);
    }

    [Fact]
    public void Each_turn_of_a_duty_that_comes_again_is_closed_by_itself()
    {
        var yearly = new Window
        {
            Kind = TimeKind.Periodic,
            Start = new(2025, 1, 1),
            Cycles = "Yearly 6 15; Yearly 12 15",
            ReasonVi = "hằng năm",
            ReasonEn = "yearly",
        };
        var duty = Of(yearly);
        duty.Supply(
            Id<Evidence>.New(),
            Proof.OfPaper("5/BC-UBND", new(2025, 6, 10)),
            EvidenceFor.TurnDue(new(2025, 6, 15)),
            Id<Person>.New(),
            new(2025, 6, 10)
        );
        duty.Supply(
            Id<Evidence>.New(),
            Proof.OfPaper("6/BC-UBND", new(2025, 12, 20)),
            EvidenceFor.TurnDue(new(2025, 12, 15)),
            Id<Person>.New(),
            new(2025, 12, 20)
        );

        Assert.Equal([(new DateOnly(2025, 6, 10), true), (new(2025, 12, 20), false)], duty.ClosingsUntil(new(2026, 1, 1)).Select(c => (c.On, c.IsInTime)));
        Assert.Equal([new(2025, 6, 15), new(2025, 12, 15)], duty.DuesIn(new(2025, 1, 1), new(2025, 12, 31)));
    }

    private static Duty Of(Window window) =>
        Duty.Assign(
            new()
            {
                BodyId = Id<Body>.New(),
                Source = new("plan", "31", "Kế hoạch 31/KH-UBND"),
                Content = "Tổ chức hội nghị",
                Window = window,
                On = new(2025, 1, 1),
            }
        );
}
