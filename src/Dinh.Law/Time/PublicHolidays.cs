using System.Collections.Concurrent;

namespace Dinh.Law.Time;

/// <summary>A day of rest, why it is one, and how far that may be trusted.</summary>
public sealed record RestDay(DateOnly Day, Sentence Reason, Citation? Basis, Confidence Confidence);

/// <summary>The rest days of a year beyond Saturdays and Sundays, and the Saturdays that are worked in exchange.</summary>
public sealed record YearOfRest(IReadOnlyDictionary<DateOnly, RestDay> Rest, IReadOnlySet<DateOnly> Worked);

/// <summary>
/// Vietnam's public holidays: fixed days, days of the moon's calendar, the day off that follows a holiday on a Saturday or Sunday,
/// and the working days that a year's notice exchanges.
/// </summary>
public static class PublicHolidays
{
    private static readonly Lazy<List<Holiday>> Holidays = new(() => LawBook.ReadRows<Holiday>("Time/holidays.json"));

    private static readonly Lazy<Dictionary<int, Notice>> Notices = new(() => LawBook.ReadRows<Notice>("Time/holiday-years.json").ToDictionary(n => n.Year));

    private static readonly ConcurrentDictionary<int, YearOfRest> Reckoned = new();

    /// <summary>The first year the list knows the law of.</summary>
    public static int FirstYear => Holidays.Value.Min(h => h.From.Year);

    /// <summary>Whether the year's notice is known, or the year is reckoned from the law alone.</summary>
    public static bool IsAnnounced(int year) => Notices.Value.ContainsKey(year);

    public static YearOfRest Of(int year) => Reckoned.GetOrAdd(year, Reckon);

    private static YearOfRest Reckon(int year)
    {
        var notice = Notices.Value.GetValueOrDefault(year);
        var rest = new SortedDictionary<DateOnly, RestDay>();
        foreach (var holiday in Holidays.Value)
            AddDays(rest, holiday, year, notice);
        Compensate(rest);

        foreach (var exchange in notice?.Exchanges ?? [])
            rest[exchange.Rest] = Exchanged(exchange, notice!.Confidence);
        return new(rest, (notice?.Exchanges ?? []).Select(e => e.Work).ToHashSet());
    }

    private static void AddDays(SortedDictionary<DateOnly, RestDay> rest, Holiday holiday, int year, Notice? notice)
    {
        var day = holiday.Lunar ? LunarCalendar.Vietnam.ToSolar(new(year, holiday.Month, holiday.Day)) : new DateOnly(year, holiday.Month, holiday.Day);
        if (day < holiday.From || day > holiday.LastDay)
            return;

        var before = holiday.Days > 1 && notice is not null ? notice.DaysBefore.GetValueOrDefault(holiday.Key, holiday.DaysBefore) : holiday.DaysBefore;
        for (var i = 0; i < holiday.Days; i++)
        {
            var off = day.AddDays(i - before);
            rest.TryAdd(off, new(off, new(holiday.Vi, holiday.En), holiday.Basis, holiday.Confidence));
        }
    }

    /// <summary>A holiday on a weekly day of rest gives the next working day instead.</summary>
    private static void Compensate(SortedDictionary<DateOnly, RestDay> rest)
    {
        foreach (var lost in rest.Values.Where(r => WorkingCalendar.IsWeekend(r.Day)).ToList())
        {
            var next = lost.Day.AddDays(1);
            while (WorkingCalendar.IsWeekend(next) || rest.ContainsKey(next))
                next = next.AddDays(1);

            var reason = new Sentence($"Nghỉ bù {lost.Reason.Vi} ({WindowText.Day(lost.Day)})", $"Day off in lieu of {lost.Reason.En} ({lost.Day:yyyy-MM-dd})");
            rest[next] = lost with { Day = next, Reason = reason };
        }
    }

    private static RestDay Exchanged(Exchange exchange, Confidence confidence) =>
        new(
            exchange.Rest,
            new($"Nghỉ hoán đổi, làm bù ngày {WindowText.Day(exchange.Work)}", $"Exchanged for work on {exchange.Work:yyyy-MM-dd}"),
            null,
            confidence
        );

    internal sealed record Holiday(
        string Key,
        string Vi,
        string En,
        int Month,
        int Day,
        DateOnly From,
        Confidence Confidence,
        Citation? Basis = null,
        bool Lunar = false,
        int Days = 1,
        int DaysBefore = 0,
        DateOnly? LastDay = null
    );

    internal sealed record Notice(int Year, IReadOnlyDictionary<string, int> DaysBefore, Confidence Confidence, IReadOnlyList<Exchange>? Exchanges = null);

    internal sealed record Exchange(DateOnly Rest, DateOnly Work);
}
