using System.Globalization;
using Dinh.Law.Corpus;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Time;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Vietnam;

    /// <summary>The rest days between Monday and Friday, as the newspapers printed them.</summary>
    [Theory]
    [InlineData(2022, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02")]
    [InlineData(2023, "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04")]
    [InlineData(2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03")]
    [InlineData(2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02")]
    [InlineData(2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02")]
    public void The_rest_days_of_a_year_are_those_that_were_announced(int year, string days)
    {
        var rest = Days(year).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Calendar.IsWorking(d));

        Assert.Equal(days, string.Join(' ', rest.Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("2024-05-04")]
    [InlineData("2025-04-26")]
    [InlineData("2026-01-10")]
    public void A_Saturday_worked_in_exchange_is_a_working_day(string day)
    {
        Assert.True(Calendar.IsWorking(Day(day)));
        Assert.Null(Calendar.WhyNot(Day(day)));
    }

    [Theory]
    [InlineData("2024-02-10", "Tết Nguyên đán")]
    [InlineData("2024-02-13", "Nghỉ bù Tết Nguyên đán (10/02/2024)")]
    [InlineData("2024-04-29", "Nghỉ hoán đổi, làm bù ngày 04/5/2024")]
    [InlineData("2024-06-15", "Thứ Bảy")]
    [InlineData("2026-04-26", "Giỗ Tổ Hùng Vương")]
    public void A_day_of_rest_says_why(string day, string why)
    {
        Assert.Equal(why, Calendar.WhyNot(Day(day))!.Reason.Vi);
    }

    [Fact]
    public void The_second_day_of_National_Day_came_with_the_new_code()
    {
        Assert.Single(PublicHolidays.Of(2020).Rest.Values, r => r.Reason.Vi == "Quốc khánh");
        Assert.Equal(2, PublicHolidays.Of(2021).Rest.Values.Count(r => r.Reason.Vi == "Quốc khánh"));
    }

    [Fact]
    public void Every_holiday_cites_an_instrument_that_was_in_force_on_that_day()
    {
        for (var year = PublicHolidays.FirstYear; year <= 2040; year++)
        {
            Assert.All(
                PublicHolidays.Of(year).Rest.Values.Where(r => r.Basis is not null),
                r => Assert.Equal(InstrumentState.InForce, Instruments.Find(r.Basis!.Instrument)!.StateOn(r.Day).State)
            );
        }
    }

    [Fact]
    public void Every_year_has_the_days_of_the_code_whether_announced_or_not()
    {
        for (var year = 2021; year <= 2100; year++)
        {
            var own = PublicHolidays.Of(year).Rest.Values.Where(r => !r.Reason.Vi.StartsWith("Nghỉ", StringComparison.Ordinal));

            // Hùng Kings' Day may fall on 30 April.
            Assert.InRange(own.Count(), 10, 11);
        }
    }

    [Fact]
    public void Counting_days_and_counting_them_back_agree()
    {
        Prop.ForAll(
                Gen.Zip(Gen.Choose(0, 20_000), Gen.Choose(-300, 300)).ToArbitrary(),
                pair =>
                {
                    var (start, days) = (new DateOnly(2014, 1, 1).AddDays(pair.Item1), pair.Item2);
                    var end = Calendar.AddDays(start, days);
                    return Calendar.Between(start, end) == days && (days == 0 || Calendar.IsWorking(end));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_later_start_never_ends_earlier()
    {
        Prop.ForAll(
                Gen.Zip(Gen.Choose(0, 20_000), Gen.Choose(0, 120)).ToArbitrary(),
                pair =>
                {
                    var start = new DateOnly(2014, 1, 1).AddDays(pair.Item1);
                    return Calendar.AddDays(start, pair.Item2) <= Calendar.AddDays(start.AddDays(1), pair.Item2);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_calendar_of_its_own_rests_on_its_own_days()
    {
        var own = new WorkingCalendar(new HashSet<DateOnly> { new(2024, 6, 3) });

        Assert.Equal(new DateOnly(2024, 6, 4), own.AddDays(new(2024, 5, 31), 1));
        Assert.Equal(new DateOnly(2024, 6, 4), own.OnOrAfter(new(2024, 6, 1)));
    }

    private static IEnumerable<DateOnly> Days(int year) => Enumerable.Range(0, 365).Select(new DateOnly(year, 1, 1).AddDays);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
