using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class RecurringDutyTests
{
    private static Gen<Window> Recurring => Draw.Window.Where(w => w.Repeats.Any() && w.Kind is not TimeKind.Conditional).Select(w => w with { End = null });

    [Fact]
    public void Turns_follow_one_another_without_gap_or_overlap() =>
        Prop.ForAll(
                Recurring.ToArbitrary(),
                window =>
                {
                    var turns = Occurrence.Of(window, Draw.Issued).Take(30).ToList();
                    return turns.Count == 30
                        && turns.All(t => t.From <= t.Due)
                        && turns.Zip(turns.Skip(1)).All(pair => pair.First.Due < pair.Second.Due && pair.First.From < pair.Second.From);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_beginning_never_brings_an_earlier_turn() =>
        Prop.ForAll(
                Recurring.Zip(Gen.Choose(0, 700)).ToArbitrary(),
                drawn =>
                {
                    var (window, days) = drawn;
                    var open = window with { Start = null };
                    return Occurrence.Of(open, Draw.Issued).First().Due <= Occurrence.Of(open, Draw.Issued.AddDays(days)).First().Due;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Covering_a_turn_moves_what_is_owed_to_the_next() =>
        Prop.ForAll(
                Recurring.ToArbitrary(),
                window =>
                {
                    var duty = Draw.Of(window);
                    var turns = Occurrence.Of(window, Draw.Issued).Take(2).ToList();
                    duty.Supply(Id<Evidence>.New(), Draw.Paper(turns[0].Due), EvidenceFor.TurnDue(turns[0].Due), Draw.Clerk, turns[0].Due);
                    return duty.NextDue == turns[1].Due && duty.ClosedOn is null;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_yearly_report_left_out_last_year_is_late_even_when_this_year_came_in()
    {
        var duty = Draw.Of(new() { Kind = TimeKind.Periodic, Cycles = Window.Write(new(Cycle.Yearly, 11, 20)) });
        duty.Supply(Id<Evidence>.New(), Draw.Paper(new(2027, 11, 18)), EvidenceFor.TurnDue(new(2027, 11, 20)), Draw.Clerk, new(2027, 11, 18));

        Assert.Equal(new(2026, 11, 20), duty.NextDue);
        Assert.Equal(DutyState.Late, duty.StateOn(new(2027, 11, 22)));
    }

    [Fact]
    public void Quarters_of_one_year_end_with_the_year()
    {
        var duty = Draw.Of(
            new()
            {
                Kind = TimeKind.Within,
                Cycles = Window.Write(new(Cycle.Quarterly)),
                Start = new(2026, 1, 1),
                End = new(2026, 12, 31),
            }
        );
        DateOnly[] ends = [new(2026, 3, 31), new(2026, 6, 30), new(2026, 9, 30), new(2026, 12, 31)];

        foreach (var end in ends)
            Assert.Null(duty.Supply(Id<Evidence>.New(), Draw.Paper(end), EvidenceFor.TurnDue(end), Draw.Clerk, end).Refusal);

        Assert.Equal(DutyState.Done, duty.StateOn(new(2027, 1, 1)));
    }

    [Fact]
    public void A_cycle_longer_than_its_window_is_done_once()
    {
        var duty = Draw.Of(
            new()
            {
                Kind = TimeKind.Within,
                Cycles = Window.Write(new(Cycle.Quarterly)),
                Start = new(2026, 1, 1),
                End = new(2026, 1, 31),
            }
        );

        Assert.False(duty.HasTurns);
        Assert.Null(duty.Supply(Id<Evidence>.New(), Draw.Paper(new(2026, 1, 9)), EvidenceFor.Whole, Draw.Clerk, new(2026, 1, 9)).Refusal);
        Assert.Equal(DutyState.Done, duty.StateOn(new(2026, 1, 9)));
    }

    [Fact]
    public void Two_days_of_the_year_are_two_turns_and_the_second_begins_after_the_first()
    {
        var june = new Recurrence(Cycle.Yearly, 6, 15, new(Cycle.Yearly, 12, 15));

        var turns = Occurrence.Of(new() { Kind = TimeKind.Periodic, Cycles = Window.Write(june) }, Draw.Issued).Take(3);

        Assert.Equal([new(new(2026, 1, 1), new(2026, 6, 15)), new(new(2026, 6, 16), new(2026, 12, 15)), new(new(2027, 1, 1), new(2027, 6, 15))], turns);
    }

    [Theory]
    [InlineData("ngày 20 của tháng đầu quý", "2026-04-20 2026-07-20 2026-10-20 2027-01-20")] // that of January was over when the plan came
    [InlineData("trước ngày 21 của tháng cuối quý", "2026-03-21 2026-06-21 2026-09-21 2026-12-21")]
    [InlineData("hằng quý", "2026-03-31 2026-06-30 2026-09-30 2026-12-31")]
    public void A_quarterly_report_is_due_in_the_month_of_the_quarter_that_its_words_name(string words, string due)
    {
        var window = Window.Of(TimeWords.Read(words, new(Draw.Issued, 2026)), words);

        Assert.Equal(due, string.Join(' ', Occurrence.Of(window, Draw.Issued).Take(4).Select(t => $"{t.Due:yyyy-MM-dd}")));
    }

    [Fact]
    public void The_first_turn_begins_after_one_that_had_fallen_due_before_the_plan()
    {
        var twice = new Recurrence(Cycle.Quarterly, 1, 20, new(Cycle.Quarterly, 3, 20));

        var turns = Occurrence.Of(new() { Kind = TimeKind.Periodic, Cycles = Window.Write(twice) }, Draw.Issued).Take(3);

        Assert.Equal([new(new(2026, 1, 21), new(2026, 3, 20)), new(new(2026, 4, 1), new(2026, 4, 20)), new(new(2026, 4, 21), new(2026, 6, 20))], turns);
    }

    [Fact]
    public void Every_turn_of_a_quarter_falls_due_in_the_month_stated_and_the_first_is_never_a_quarter_away() =>
        Prop.ForAll(
                (from month in Gen.Choose(1, 3) from day in Gen.Choose(1, 31) from anchor in Draw.Day select (month, day, anchor)).ToArbitrary(),
                drawn =>
                {
                    var window = new Window { Kind = TimeKind.Periodic, Cycles = Window.Write(new(Cycle.Quarterly, drawn.month, drawn.day)) };
                    var turns = Occurrence.Of(window, drawn.anchor).Take(8).ToList();
                    return turns.All(t => ((t.Due.Month - 1) % 3) + 1 == drawn.month && t.From <= t.Due && t.From.AddMonths(3) > t.Due)
                        && turns[0].Due >= drawn.anchor
                        && turns[0].Due <= drawn.anchor.AddMonths(4);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_thirty_first_of_a_short_month_is_its_last_day()
    {
        var due = Occurrence
            .Of(new() { Kind = TimeKind.Periodic, Cycles = Window.Write(new(Cycle.Monthly, null, 31)) }, new(2026, 2, 1))
            .Take(3)
            .Select(t => t.Due);

        Assert.Equal([new(2026, 2, 28), new(2026, 3, 31), new(2026, 4, 30)], due);
    }
}
