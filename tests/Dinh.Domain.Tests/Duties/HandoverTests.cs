using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class HandoverTests
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    [Fact]
    public void A_successor_takes_the_duty_as_it_stands() =>
        Prop.ForAll(
                Draw.Lived.Where(d => d.CancelledOn is null).ToArbitrary(),
                duty =>
                {
                    var facts = duty.Facts;
                    var successor = Id<Body>.New();
                    return duty.HandTo(successor, Day, "Nghị quyết sáp nhập xã").Refusal is null && duty.BodyId == successor && duty.Facts == facts;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Handing_over_without_a_ground_is_refused()
    {
        var duty = Draw.Of(Window.Unstated);
        var body = duty.BodyId;

        Assert.Equal("duty.reason-needed", duty.HandTo(Id<Body>.New(), Day, " ").Refusal?.Code);
        Assert.Equal(body, duty.BodyId);
    }

    [Fact]
    public void Cancelling_needs_a_reason_and_can_be_undone()
    {
        var duty = Draw.Of(Window.Unstated);
        var before = duty.Facts;

        Assert.Equal("duty.reason-needed", duty.Cancel("", Day).Refusal?.Code);
        Assert.Null(duty.Cancel("Cấp trên rút kế hoạch", Day).Refusal);
        Assert.Equal(DutyState.Cancelled, duty.StateOn(Day));
        Assert.Null(duty.Revive("Hủy nhầm", Day).Refusal);
        Assert.Equal(before, duty.Facts);
    }
}
