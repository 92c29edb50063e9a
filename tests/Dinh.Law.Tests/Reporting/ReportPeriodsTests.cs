using Dinh.Law.Reporting;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class ReportPeriodsTests
{
    private static readonly PeriodKind[] Tiling = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.HalfYear, PeriodKind.Year];

    [Theory]
    [InlineData(PeriodKind.Month, 3, "2026-02-15", "2026-03-14", "2026-M03", "Tháng 3 năm 2026")]
    [InlineData(PeriodKind.Month, 1, "2025-12-15", "2026-01-14", "2026-M01", "Tháng 1 năm 2026")]
    [InlineData(PeriodKind.Quarter, 2, "2026-03-15", "2026-06-14", "2026-Q2", "Quý II năm 2026")]
    [InlineData(PeriodKind.HalfYear, 1, "2025-12-15", "2026-06-14", "2026-H1", "6 tháng đầu năm 2026")]
    [InlineData(PeriodKind.HalfYear, 2, "2026-06-15", "2026-12-14", "2026-H2", "6 tháng cuối năm 2026")]
    [InlineData(PeriodKind.NineMonths, 1, "2025-12-15", "2026-09-14", "2026-9M", "9 tháng năm 2026")]
    [InlineData(PeriodKind.Year, 1, "2025-12-15", "2026-12-14", "2026", "Năm 2026")]
    public void A_window_runs_as_the_decree_cuts_it(PeriodKind kind, int number, string from, string to, string key, string name)
    {
        var period = ReportPeriods.Of(kind, 2026, number);

        Assert.Equal((from, to, key, name), ($"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}", period.Key, period.Name.Vi));
    }

    [Fact]
    public void Every_day_lies_in_one_window_of_each_kind_and_the_next_begins_on_the_day_after() =>
        Prop.ForAll(
                Days(),
                day =>
                    Array.TrueForAll(
                        Tiling,
                        kind =>
                        {
                            var holding = ReportPeriods.In(kind, day.Year).Concat(ReportPeriods.In(kind, day.Year + 1)).Where(p => p.Holds(day)).ToList();
                            return holding is [var period]
                                && period == ReportPeriods.Containing(kind, day)
                                && period.Next.From == period.To.AddDays(1)
                                && period.Previous.Next == period;
                        }
                    )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true));

    [Fact]
    public void The_small_periods_of_a_year_make_up_the_great_ones()
    {
        foreach (var (small, great) in Tiling.SelectMany((g, at) => Tiling[..at].Select(s => (s, g))))
        {
            foreach (var period in ReportPeriods.In(great, 2025))
            {
                var parts = ReportPeriods.In(small, 2025).Where(p => period.From <= p.From && p.To <= period.To).ToList();
                Assert.Equal(period.Days, parts.Sum(p => p.Days));
            }
        }
    }

    [Fact]
    public void A_key_is_read_back_as_the_same_period() =>
        Prop.ForAll(
                Days(),
                day =>
                    Enum.GetValues<PeriodKind>()
                        .Select(k => k == PeriodKind.Own ? ReportPeriods.Own(day, day.AddDays(day.Day)) : ReportPeriods.In(k, day.Year).Last())
                        .All(p => ReportPeriods.Read(p.Key) == p && ReportPeriods.Read(p.SameLastYear.Key) == p.SameLastYear)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));

    [Theory]
    [InlineData("")]
    [InlineData("2026-M13")]
    [InlineData("2026-M00")]
    [InlineData("2026-Q5")]
    [InlineData("2026-H3")]
    [InlineData("0001")]
    [InlineData("9999-Q1")]
    [InlineData("2026-02-30..2026-03-01")]
    [InlineData("2026-03-02..2026-03-01")]
    [InlineData("0001-01-01..2026-03-01")]
    [InlineData("2026-Q1\n")]
    [InlineData(null)]
    public void What_names_no_period_is_not_read(string? key) => Assert.Null(ReportPeriods.Read(key));

    [Fact]
    public void Nine_months_are_shown_as_cut_by_analogy_and_the_others_as_read_in_a_report()
    {
        var day = new DateOnly(2026, 1, 1);

        Assert.Equal(Confidence.Memory, ReportPeriods.Basis(PeriodKind.NineMonths, day)!.Confidence);
        Assert.Equal(Confidence.Secondary, ReportPeriods.Basis(PeriodKind.HalfYear, day)!.Confidence);
        Assert.Equal(Confidence.Memory, ReportPeriods.Basis(PeriodKind.HalfYear, new(2018, 1, 1))!.Confidence);
        Assert.Null(ReportPeriods.Basis(PeriodKind.Own, day));
        Assert.Null(ReportPeriods.Containing(PeriodKind.NineMonths, new(2026, 10, 1)));
    }

    [Fact]
    public void The_year_so_far_ends_with_the_period_itself() =>
        Assert.Equal(["2026-Q1", "2026-Q2", "2026-Q3"], ReportPeriods.Of(PeriodKind.Quarter, 2026, 3).YearSoFar.Select(p => p.Key));

    private static Arbitrary<DateOnly> Days() =>
        Gen.Choose(new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();
}
