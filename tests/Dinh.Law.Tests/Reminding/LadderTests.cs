using System.Globalization;
using Dinh.Law.Reminding;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.Law.Tests.Reminding;

public sealed class LadderTests
{
    [Theory]
    [InlineData("2026-06-10", "2026-05-27", 14)] // a fortnight before
    [InlineData("2026-06-10", "2026-06-03", 7)]
    [InlineData("2026-06-10", "2026-06-04", null)] // between two rungs
    [InlineData("2026-06-10", "2026-06-10", 0)] // on the day
    [InlineData("2026-06-10", "2026-06-11", -1)]
    [InlineData("2026-06-10", "2026-06-17", -7)]
    [InlineData("2026-06-10", "2026-06-24", -14)] // each week from then on
    [InlineData("2026-06-10", "2027-06-09", -364)] // and never given up
    [InlineData("2026-06-14", "2026-06-14", null)] // a Sunday: nobody is at work
    [InlineData("2026-06-14", "2026-06-12", 2)] // so it is told on the Friday
    [InlineData("2026-06-12", "2026-06-15", -3)] // late since Friday: told on Monday
    [InlineData("2026-09-03", "2026-08-28", 6)] // from 29 August to 2 September 2026 nobody works: what falls into those days is told before
    public void A_rung_is_stood_on_in_the_working_morning_nearest_to_it(string due, string today, int? left)
    {
        var morning = Morning.Of(Day(today), WorkingCalendar.Vietnam);

        var rung = morning is null ? null : Ladders.For(null, Day(today)).StepOn(Day(due), morning);

        Assert.Equal(left, rung?.DaysLeft);
    }

    [Theory]
    [InlineData(null, "2026-06-17", true)] // a week late
    [InlineData(null, "2026-06-24", false)]
    [InlineData(null, "2026-07-01", true)] // and again a fortnight later
    [InlineData("reporting", "2026-06-15", true)] // a report is missed above sooner: the third day is a Saturday
    public void What_stays_late_is_told_above(string? task, string today, bool escalates)
    {
        var morning = Morning.Of(Day(today), WorkingCalendar.Vietnam)!;

        Assert.Equal(escalates, Ladders.For(task, Day(today)).StepOn(new(2026, 6, 10), morning)!.Value.Escalates);
    }

    [Fact]
    public void The_due_days_of_a_morning_are_those_for_which_a_ladder_has_a_rung()
    {
        for (var day = new DateOnly(2026, 1, 1); day < new DateOnly(2026, 7, 1); day = day.AddDays(1))
        {
            if (Morning.Of(day, WorkingCalendar.Vietnam) is not { } morning)
                continue;

            var found = Ladders.DueDays(morning, day.AddDays(-120));

            for (var due = day.AddDays(-120); due <= day.AddDays(120); due = due.AddDays(1))
                Assert.Equal(Ladders.On(day).Any(l => l.StepOn(due, morning) is not null), found.Contains(due));
        }
    }

    [Fact]
    public void No_rung_is_lost_in_days_off_and_none_comes_before_the_ladder_begins()
    {
        var ladder = Ladders.For(null, new(2026, 1, 1));
        for (var due = new DateOnly(2026, 1, 1); due < new DateOnly(2026, 12, 31); due = due.AddDays(1))
        {
            var told = Enumerable
                .Range(-40, 80)
                .Select(n => Morning.Of(due.AddDays(n), WorkingCalendar.Vietnam))
                .OfType<Morning>()
                .Where(m => ladder.StepOn(due, m) is not null)
                .Select(m => m.Day)
                .ToList();

            Assert.All(ladder.Before, b => Assert.Contains(OnOrBefore(due.AddDays(-b)), told));
            Assert.All(ladder.After, a => Assert.Contains(WorkingCalendar.Vietnam.OnOrAfter(due.AddDays(a)), told));
            Assert.DoesNotContain(told, day => day < OnOrBefore(due.AddDays(-ladder.Before.Max())));
        }
    }

    private static DateOnly OnOrBefore(DateOnly day) => WorkingCalendar.Vietnam.IsWorking(day) ? day : WorkingCalendar.Vietnam.AddDays(day, -1);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
