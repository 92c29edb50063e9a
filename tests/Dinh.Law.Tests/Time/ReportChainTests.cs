using System.Globalization;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Time;

public sealed class ReportChainTests
{
    private static readonly LevelTime Three = LevelTime.On(new(2026, 1, 1)) with { ToMerge = 3 };

    [Theory]
    [InlineData("2026-11-20", "2026-11-25", true)] // Friday to Wednesday: three working days
    [InlineData("2026-11-20", "2026-11-24", false)] // one short
    [InlineData("2026-11-25", "2026-11-20", false)] // the upper comes first
    [InlineData("2026-11-25", "2026-11-25", false)] // the same day
    [InlineData("2026-03-25", "2026-11-20", true)] // another period
    public void A_level_needs_three_working_days_to_merge(string lower, string upper, bool possible)
    {
        var steps = Chain(Day(lower), Day(upper));

        Assert.Equal(possible, ReportChain.Conflicts(steps, Feeds, Three, WorkingCalendar.Vietnam).Count == 0);
    }

    [Fact]
    public void An_undated_level_between_needs_its_time_too_and_the_two_days_are_the_whole_conflict()
    {
        var steps = Chain(Day("2026-11-20"), null, Day("2026-11-25"));

        var conflict = Assert.Single(ReportChain.Conflicts(steps, Feeds, Three, WorkingCalendar.Vietnam));

        Assert.Equal(("0", "2", 6, 3), (conflict.Lower.Key, conflict.Upper.Key, conflict.Needed, conflict.Left));
        Assert.Equal("1", Assert.Single(conflict.Through).Key);
        Assert.Equal(Day("2026-11-17"), conflict.Sooner);
    }

    [Fact]
    public void The_proposal_moves_the_lower_days_and_leaves_the_topmost()
    {
        var steps = Chain(Day("2026-12-10"), Day("2026-12-10"), Day("2026-12-15"));

        var proposal = ReportChain.Proposal(steps, Feeds, Three, WorkingCalendar.Vietnam);

        Assert.Equal([("0", Day("2026-12-07"))], proposal.Select(p => (p.Key, p.Value)));
    }

    [Fact]
    public void Whatever_the_days_the_proposal_leaves_no_conflict() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int[]>(),
                offsets =>
                {
                    var steps = Chain([.. offsets.Take(6).Select(o => (DateOnly?)new DateOnly(2026, 11, 1).AddDays(Math.Abs(o % 20)))]);
                    var proposal = ReportChain.Proposal(steps, Feeds, Three, WorkingCalendar.Vietnam);
                    var moved = steps.ConvertAll(s => proposal.TryGetValue(s.Key, out var day) ? s with { Due = day } : s);
                    return ReportChain.Conflicts(moved, Feeds, Three, WorkingCalendar.Vietnam).Count == 0
                        && (steps.Count == 0 || !proposal.ContainsKey(steps[^1].Key))
                        && steps.All(s => !proposal.TryGetValue(s.Key, out var day) || day < s.Due);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Bodies_that_report_to_each_other_in_a_ring_do_not_keep_it_busy_for_ever()
    {
        var steps = Chain(null, null, Day("2026-12-15"));

        Assert.Empty(ReportChain.Conflicts(steps, (_, _) => true, Three, WorkingCalendar.Vietnam));
    }

    private static bool Feeds(ReportStep lower, ReportStep upper) =>
        int.Parse(lower.Key, CultureInfo.InvariantCulture) + 1 == int.Parse(upper.Key, CultureInfo.InvariantCulture);

    private static List<ReportStep> Chain(params DateOnly?[] days) => [.. days.Select((d, at) => new ReportStep($"{at}", d))];

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
