using System.Globalization;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Time;

public sealed class LunarCalendarTests
{
    private static readonly LunarCalendar China = new(8);

    private static readonly ChineseLunisolarCalendar Known = new();

    /// <summary>Days that newspapers and the government's own notices have named.</summary>
    [Theory]
    [InlineData(2000, "2000-02-05")]
    [InlineData(2007, "2007-02-17")]
    [InlineData(2015, "2015-02-19")]
    [InlineData(2020, "2020-01-25")]
    [InlineData(2023, "2023-01-22")]
    [InlineData(2024, "2024-02-10")]
    [InlineData(2025, "2025-01-29")]
    [InlineData(2026, "2026-02-17")]
    [InlineData(2030, "2030-02-02")]
    [InlineData(2053, "2053-02-18")]
    public void Tết_falls_on_the_day_that_was_announced(int year, string day)
    {
        Assert.Equal(Day(day), LunarCalendar.Vietnam.NewYear(year));
    }

    [Theory]
    [InlineData(2021, "2021-04-21")]
    [InlineData(2022, "2022-04-10")]
    [InlineData(2023, "2023-04-29")]
    [InlineData(2024, "2024-04-18")]
    [InlineData(2025, "2025-04-07")]
    [InlineData(2026, "2026-04-26")]
    public void The_day_of_the_Hùng_kings_is_the_tenth_of_the_third_month(int year, string day)
    {
        Assert.Equal(Day(day), LunarCalendar.Vietnam.ToSolar(new(year, 3, 10)));
    }

    [Fact]
    public void At_Chinas_longitude_every_new_year_is_the_one_its_own_calendar_gives()
    {
        for (var year = 2000; year <= 2100; year++)
            Assert.Equal(Day(Known.ToDateTime(year, 1, 1, 0, 0, 0, 0)), China.NewYear(year));
    }

    /// <summary>The new moon of September 2057 falls within a minute of China's midnight; there alone two reckonings may part.</summary>
    [Fact]
    public void At_Chinas_longitude_every_day_of_the_century_but_one_month_is_the_one_its_own_calendar_gives()
    {
        var different = new HashSet<(int, int)>();
        for (var day = new DateOnly(2000, 2, 5); day < new DateOnly(2101, 1, 1); day = day.AddDays(1))
        {
            if (OfChina(day) != China.ToLunar(day))
                different.Add((China.ToLunar(day).Year, China.ToLunar(day).Month));
        }

        Assert.Equal([(2057, 9)], different);
    }

    /// <summary>The new moon falls in the hour between the two midnights: in these years the two countries begin the year on different days.</summary>
    [Fact]
    public void Only_in_2007_2030_and_2053_does_the_new_year_differ_from_Chinas()
    {
        var different = Enumerable.Range(2000, 101).Where(y => China.NewYear(y) != LunarCalendar.Vietnam.NewYear(y));

        Assert.Equal([2007, 2030, 2053], different);
    }

    [Fact]
    public void In_1985_the_two_new_years_lay_a_month_apart()
    {
        Assert.Equal(new DateOnly(1985, 1, 21), LunarCalendar.Vietnam.NewYear(1985));
        Assert.Equal(new DateOnly(1985, 2, 20), China.NewYear(1985));
    }

    [Fact]
    public void A_day_turned_to_the_moons_calendar_and_back_is_the_same_day()
    {
        Prop.ForAll(
                Century(),
                n =>
                {
                    var day = new DateOnly(2000, 1, 1).AddDays(n);
                    return LunarCalendar.Vietnam.ToSolar(LunarCalendar.Vietnam.ToLunar(day)) == day;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Months_have_29_or_30_days_and_follow_each_other()
    {
        Prop.ForAll(
                Century(),
                n =>
                {
                    var (today, tomorrow) = (
                        LunarCalendar.Vietnam.ToLunar(new DateOnly(2000, 1, 1).AddDays(n)),
                        LunarCalendar.Vietnam.ToLunar(new DateOnly(2000, 1, 2).AddDays(n))
                    );
                    return tomorrow.Day == today.Day + 1
                        ? tomorrow with { Day = 0 } == today with { Day = 0 }
                        : tomorrow.Day == 1 && today.Day is 29 or 30 && Follows(today, tomorrow);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Seven_leap_months_come_in_nineteen_years()
    {
        for (var year = 2000; year <= 2080; year++)
        {
            var leaps = Enumerable.Range(year, 19).Sum(y => Enumerable.Range(1, 12).Count(m => HasLeap(y, m)));
            Assert.InRange(leaps, 6, 8);
        }
    }

    private static bool Follows(LunarDay today, LunarDay tomorrow) =>
        tomorrow.Leap ? tomorrow.Month == today.Month && !today.Leap
        : tomorrow.Month == 1 ? today.Month == 12 && tomorrow.Year == today.Year + 1
        : tomorrow.Month == today.Month + 1;

    private static bool HasLeap(int year, int month)
    {
        var start = LunarCalendar.Vietnam.ToSolar(new(year, month, 1));
        var next = LunarCalendar.Vietnam.ToLunar(start.AddDays(31));
        return next.Leap || LunarCalendar.Vietnam.ToLunar(start.AddDays(35)).Leap && LunarCalendar.Vietnam.ToLunar(start.AddDays(35)).Month == month;
    }

    private static LunarDay OfChina(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        var (year, month) = (Known.GetYear(moment), Known.GetMonth(moment));
        var leap = Known.GetLeapMonth(year);
        return new(year, leap > 0 && month >= leap ? month - 1 : month, Known.GetDayOfMonth(moment), leap == month);
    }

    private static Arbitrary<int> Century() => Gen.Choose(0, 36_000).ToArbitrary();

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static DateOnly Day(DateTime day) => DateOnly.FromDateTime(day);
}
