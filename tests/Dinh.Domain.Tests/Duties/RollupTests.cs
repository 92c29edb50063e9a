using Dinh.Domain.Duties;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class RollupTests
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    [Fact]
    public void The_counts_always_sum_to_the_parts() =>
        Prop.ForAll(
                Drawn.ToArbitrary(),
                drawn =>
                {
                    var (duty, children, today) = drawn;
                    var counts = Rollup.Of(duty, children, today);
                    return counts.Total == duty.Milestones.Count + children.Count(c => c.CancelledOn is null);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Silence_is_never_counted_as_done_nor_as_under_way() =>
        Prop.ForAll(
                Drawn.ToArbitrary(),
                drawn =>
                {
                    var (duty, children, today) = drawn;
                    var standing = children.Where(c => c.CancelledOn is null).ToList();
                    var counts = Rollup.Of(duty, children, today);
                    var silent = standing.Count(c => c.HeardOn is null && c.StateOn(today) is not DutyState.Late);
                    return counts.NoNews >= silent && counts.Done <= duty.Milestones.Count + standing.Count(c => c.Evidence.Any(e => e.Stands));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_duty_of_which_nothing_was_heard_is_no_news_until_its_day_has_passed()
    {
        var duty = Draw.Of(new() { Kind = TimeKind.By, End = Today });

        Assert.Equal(PartProgress.NoNews, Rollup.OfDuty(duty.Facts, duty.HeardOn is not null, Today));
        Assert.Equal(PartProgress.Late, Rollup.OfDuty(duty.Facts, duty.HeardOn is not null, Today.AddDays(1)));

        duty.Hear(duty.BodyId, Today);
        Assert.Equal(PartProgress.NotYet, Rollup.OfDuty(duty.Facts, duty.HeardOn is not null, Today));
    }

    [Fact]
    public void Inspection_and_re_inspection_are_steps_of_one_duty_each_closed_by_its_own_evidence()
    {
        var duty = Draw.Of(
            new() { Kind = TimeKind.By, End = new(2024, 10, 31) },
            [new("Kế hoạch và tổ kiểm tra", new(2024, 3, 31)), new("Kiểm tra", new(2024, 6, 30)), new("Phúc tra", new(2024, 10, 31))]
        );
        var day = new DateOnly(2024, 7, 15);
        Assert.Equal((new Rollup(0, 0, 2, 1), new DateOnly(2024, 3, 31)), (Rollup.Of(duty, [], day), duty.NextDue));

        duty.Supply(Common.Id<Evidence>.New(), Draw.Paper(day), EvidenceFor.Step(duty.Milestones[0].Id), Draw.Clerk, day);

        Assert.Equal((new Rollup(1, 1, 1, 0), new DateOnly(2024, 6, 30)), (Rollup.Of(duty, [], day), duty.NextDue));
    }

    private static Gen<(Duty, List<Duty>, DateOnly)> Drawn =>
        from duty in Draw.Lived
        from count in Gen.Choose(0, 6)
        from children in Draw.Lived.ListOf(count)
        from today in Draw.Day
        select (duty, children.ToList(), today);
}
