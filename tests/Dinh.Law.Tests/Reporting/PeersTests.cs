using Dinh.Law.Reporting;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class PeersTests
{
    private static readonly DateOnly Today = new(2026, 6, 14);

    [Fact]
    public void The_middle_is_a_figure_that_somebody_reported_with_no_more_than_half_on_either_side() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyArray<int>>(),
                given =>
                {
                    var values = given.Get.Select(v => (decimal)v).ToList();
                    var middle = Peers.MiddleOf(values);
                    return values.Contains(middle) && values.Count(v => v < middle) * 2 <= values.Count && values.Count(v => v > middle) * 2 <= values.Count;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_far_off_stays_so_when_it_goes_farther() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<(PositiveInt, PositiveInt, PositiveInt)>(),
                given =>
                {
                    var rule = Peers.At(FigureType.Count, Today)!;
                    var (middle, over, more) = (given.Item1.Get, given.Item2.Get, given.Item3.Get);
                    return !rule.IsFarOff(middle + over, middle) || rule.IsFarOff(middle + over + more, middle);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(FigureType.Text)]
    [InlineData(FigureType.Date)]
    public void Words_and_days_lie_beside_nothing(FigureType type) => Assert.Null(Peers.At(type, Today));

    [Fact]
    public void A_small_difference_is_never_far_off_however_many_times_it_is()
    {
        var rule = Peers.At(FigureType.Count, Today)!;

        Assert.False(rule.IsFarOff(rule.Least - 1, 0));
        Assert.True(rule.IsFarOff(rule.Least, 0));
        Assert.True(rule.IsFarOff(0, rule.Least));
        Assert.False(rule.IsFarOff(1000, 1000));
    }
}
