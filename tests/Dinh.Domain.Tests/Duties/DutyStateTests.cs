using Dinh.Domain.Duties;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class DutyStateTests
{
    private static readonly List<(DutyState State, Func<Duty, DateOnly, bool> Holds)> Conditions =
    [
        .. Enum.GetValues<DutyState>().Select(s => (s, (Func<Duty, DateOnly, bool>)((duty, today) => DutyStates.Is(s, today).Compile()(duty)))),
    ];

    [Fact]
    public void Exactly_one_condition_holds_and_it_is_the_state_that_the_record_computes() =>
        Prop.ForAll(
                Draw.Lived.Zip(Draw.Day).ToArbitrary(),
                drawn => Conditions.Where(c => c.Holds(drawn.Item1, drawn.Item2)).Select(c => c.State).SequenceEqual([drawn.Item1.StateOn(drawn.Item2)])
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Asking_for_the_state_changes_nothing() =>
        Prop.ForAll(
                Draw.Lived.Zip(Draw.Day).ToArbitrary(),
                drawn =>
                {
                    var (duty, today) = drawn;
                    var (facts, version) = (duty.Facts, duty.Deeds);
                    return duty.StateOn(today) == duty.StateOn(today) && duty.Facts == facts && duty.Deeds == version;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_late_duty_does_not_become_less_late_by_waiting() =>
        Prop.ForAll(
                Draw.Lived.Zip(Draw.Day).ToArbitrary(),
                drawn => drawn.Item1.StateOn(drawn.Item2) != DutyState.Late || drawn.Item1.StateOn(drawn.Item2.AddDays(1)) == DutyState.Late
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-06-22", DutyState.Open)] // eight days before
    [InlineData("2026-06-23", DutyState.DueSoon)] // a week before
    [InlineData("2026-06-30", DutyState.DueSoon)] // the due day itself is not late
    [InlineData("2026-07-01", DutyState.Late)] // the day after
    public void A_duty_due_on_30_June(string today, DutyState expected)
    {
        var duty = Draw.Of(new() { Kind = TimeKind.By, End = new(2026, 6, 30) });

        Assert.Equal(expected, duty.StateOn(DateOnly.Parse(today)));
    }

    [Fact]
    public void A_duty_of_the_third_quarter_has_not_started_in_May()
    {
        var duty = Draw.Of(
            new()
            {
                Kind = TimeKind.Within,
                Start = new(2026, 7, 1),
                End = new(2026, 9, 30),
            }
        );

        Assert.Equal(DutyState.NotStarted, duty.StateOn(new(2026, 5, 10)));
        Assert.Equal(DutyState.Open, duty.StateOn(new(2026, 7, 1)));
    }

    [Theory]
    [InlineData(DutyState.Late, Nudge.Overdue)]
    [InlineData(DutyState.DueSoon, Nudge.Soon)]
    public void Only_what_is_late_or_soon_is_brought_to_mind(DutyState state, Nudge nudge) =>
        Prop.ForAll(
                Draw.Lived.Zip(Draw.Day).ToArbitrary(),
                drawn =>
                {
                    var (duty, today) = drawn;
                    var reminder = Reminder.Of(duty.Facts, today);
                    if (duty.StateOn(today) is not (DutyState.Late or DutyState.DueSoon))
                        return reminder is null;
                    if (duty.StateOn(today) != state)
                        return reminder is not null;
                    return reminder?.Nudge == (duty.NextDue == today ? Nudge.Today : nudge);
                }
            )
            .QuickCheckThrowOnFailure();
}
