using System.Collections.Concurrent;

namespace Dinh.Law.Time;

/// <summary>A day of the lunar calendar.</summary>
/// <param name="Year">The lunar year, named after the year in which it begins.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–30.</param>
/// <param name="Leap">Whether the month is the second of its number.</param>
public readonly record struct LunarDay(int Year, int Month, int Day, bool Leap = false);

/// <summary>
/// The lunar calendar of one longitude: a month begins on the day of the new moon, the eleventh holds the winter solstice,
/// and of thirteen months between two solstices the first without a principal term is the leap month.
/// </summary>
/// <param name="hoursEast">The time by which days are told; 7 for Vietnam since 1968.</param>
public sealed class LunarCalendar(int hoursEast)
{
    private readonly ConcurrentDictionary<int, List<LunarMonth>> reckoned = new();

    public static LunarCalendar Vietnam { get; } = new(7);

    /// <summary>The first day of the lunar year that begins in <paramref name="year"/>: Tết.</summary>
    public DateOnly NewYear(int year) => ToSolar(new(year, 1, 1));

    /// <summary>The day a lunar day falls on.</summary>
    public DateOnly ToSolar(LunarDay lunar)
    {
        if (lunar.Day is < 1 or > 30)
            throw new ArgumentOutOfRangeException(nameof(lunar), lunar, "A lunar month has at most 30 days.");

        var start = MonthsOf(lunar.Month >= 11 ? lunar.Year + 1 : lunar.Year)
            .Find(m => m.Month == lunar.Month && m.Leap == lunar.Leap && m.LunarYear == lunar.Year);
        return start is null
            ? throw new ArgumentOutOfRangeException(nameof(lunar), lunar, "The lunar year has no such month.")
            : start.First.AddDays(lunar.Day - 1);
    }

    /// <summary>The lunar day that <paramref name="day"/> is.</summary>
    public LunarDay ToLunar(DateOnly day)
    {
        var months = MonthsOf(day.Year).Concat(MonthsOf(day.Year + 1));
        var month = months.Last(m => m.First <= day);
        return new(month.LunarYear, month.Month, day.DayNumber - month.First.DayNumber + 1, month.Leap);
    }

    private sealed record LunarMonth(DateOnly First, int LunarYear, int Month, bool Leap);

    /// <summary>The months from the eleventh of the year before to the tenth of <paramref name="year"/>.</summary>
    private List<LunarMonth> MonthsOf(int year) => reckoned.GetOrAdd(year, Reckon);

    private List<LunarMonth> Reckon(int year)
    {
        var first = Eleventh(year - 1);
        var count = Eleventh(year) - first;
        var leap = count == 13 ? LeapAfter(first) : -1;

        var months = new List<LunarMonth>(count);
        var number = 11;
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && i != leap)
                number++;
            months.Add(new(DayOf(first + i), number > 12 ? year : year - 1, number > 12 ? number - 12 : number, i == leap));
        }

        return months;
    }

    private int LeapAfter(int first)
    {
        var leap = 1;
        while (Term(DayOf(first + leap)) != Term(DayOf(first + leap + 1)))
            leap++;
        return leap;
    }

    /// <summary>The count of the new moon that opens the month of the winter solstice of <paramref name="year"/>.</summary>
    private int Eleventh(int year)
    {
        var count = (int)Math.Floor((JulianNoon(new(year, 12, 31)) - 2451550.1) / Moon.Month);
        while (DayOf(count + 1) <= new DateOnly(year, 12, 31))
            count++;
        while (DayOf(count) > new DateOnly(year, 12, 31))
            count--;

        // Past the solstice when the month opens: then it fell in the month before.
        return Term(DayOf(count)) >= 9 ? count - 1 : count;
    }

    /// <summary>The day, by the local clock, of a new moon.</summary>
    private DateOnly DayOf(int count) => DateOnly.FromDayNumber((int)Math.Floor(Moon.NewMoon(count) + 0.5 + hoursEast / 24.0) - 1721426);

    /// <summary>The thirty-degree sector the sun stands in when the day begins; the solstice opens the ninth.</summary>
    private int Term(DateOnly day) => (int)Math.Floor(Moon.SunLongitude(JulianNoon(day) - 0.5 - hoursEast / 24.0) / 30);

    private static double JulianNoon(DateOnly day) => day.DayNumber + 1721426;
}
