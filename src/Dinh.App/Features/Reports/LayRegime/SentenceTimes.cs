using Dinh.Domain.Duties;
using Dinh.Law.Reporting;
using Dinh.Law.Time;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>What the time of a plan's report sentence makes of a regime.</summary>
/// <param name="From">The first of its own reported days; null where the period's kind fixes them.</param>
public sealed record SentenceTime(PeriodKind Period, DateOnly? From, DateOnly? To, DueRule Due);

/// <summary>Turns "trước ngày 15/6 và 15/12 hằng năm", "trước 01/11", "chậm nhất 05/9/2024" into periods, reported days and due days.</summary>
public static class SentenceTimes
{
    /// <param name="window">The time as it was understood.</param>
    /// <param name="issued">The day of the plan.</param>
    /// <returns>Null where the sentence names no day.</returns>
    public static SentenceTime? Of(Window window, DateOnly issued)
    {
        ArgumentNullException.ThrowIfNull(window);
        var rules = window.Repeats.ToList();
        if (rules.Count == 0)
            return window.End is { } end && end > issued ? Once(window.Start ?? issued, end) : null;

        return rules.Exists(r => r.Every is Cycle.Weekly) ? null : Repeated(rules, issued.Year);
    }

    private static SentenceTime Repeated(List<Recurrence> rules, int year)
    {
        var kind = KindOf(rules);
        if (EachOfYear(rules, kind, year) is { } dues)
            return Each(kind, dues);

        var due = DueIn(rules, kind, year);
        var rule = kind is PeriodKind.Year ? RegimeDues.OfYear(due.Month, due.Day) : RegimeDues.OfMonth(due.Day);
        var usual = ReportPeriods.Of(kind, due.Year, ((due.Month - 1) / (12 / ReportPeriods.NumbersIn(kind))) + 1);
        if (rule.For(usual) is { } day && day > usual.To && day.Month == due.Month)
            return new(kind, null, null, rule);

        // It is due before its usual days are over: it tells of days of its own, as long as those.
        var closes = ClosesFor(due);
        return new(kind, closes.AddMonths(-12 / ReportPeriods.NumbersIn(kind)).AddDays(1), closes, rule);
    }

    // "15/6 và 01/12": each period has a day of its own, and neither is lost. Days that follow one from another need no more than the first.
    private static List<DateOnly>? EachOfYear(List<Recurrence> rules, PeriodKind kind, int year)
    {
        var count = ReportPeriods.NumbersIn(kind);
        if (count < 2 || rules.Count != count || !rules.TrueForAll(r => r is { Every: Cycle.Yearly, Month: not null, Day: not null }))
            return null;

        var dues = rules.Select(r => new DateOnly(year, r.Month!.Value, Math.Min(r.Day!.Value, DateTime.DaysInMonth(year, r.Month.Value)))).Order().ToList();
        return Enumerable.Range(1, count - 1).All(n => dues[n] == dues[0].AddMonths(12 / count * n)) ? null : dues;
    }

    // The figures of each period close as early as the one that leaves the least time.
    private static SentenceTime Each(PeriodKind kind, List<DateOnly> dues)
    {
        var months = 12 / dues.Count;
        var closes = dues.Select((due, n) => ClosesFor(due).AddMonths(-months * n)).Min();
        var rule = RegimeDues.OfYear([.. dues.Select(d => (d.Month, d.Day))]);
        return closes == ReportPeriods.Of(kind, dues[0].Year, 1).To
            ? new(kind, null, null, rule)
            : new(kind, closes.AddMonths(-months).AddDays(1), closes, rule);
    }

    private static SentenceTime Once(DateOnly from, DateOnly due)
    {
        var closes = DataGap.On(due).LastClose(due, WorkingCalendar.Vietnam);
        if (from > closes)
            from = closes.AddMonths(-1);
        return new(PeriodKind.Own, from, closes, RegimeDues.Once(closes, due));
    }

    // Two days a year that lie half a year apart ask for half-yearly reports, whatever the words of the cycle.
    private static PeriodKind KindOf(List<Recurrence> rules) =>
        rules.Select(r => r.Every).FirstOrDefault(e => e is not Cycle.Yearly) switch
        {
            Cycle.Monthly => PeriodKind.Month,
            Cycle.Quarterly => PeriodKind.Quarter,
            Cycle.HalfYearly => PeriodKind.HalfYear,
            _ => rules.Count switch
            {
                2 => PeriodKind.HalfYear,
                4 => PeriodKind.Quarter,
                12 => PeriodKind.Month,
                _ => PeriodKind.Year,
            },
        };

    /// <summary>The first due day of that year.</summary>
    private static DateOnly DueIn(List<Recurrence> rules, PeriodKind kind, int year)
    {
        var months = 12 / ReportPeriods.NumbersIn(kind);
        var rule = rules
            .OrderBy(r => r.Month ?? months)
            .ThenBy(r => r.Day ?? 31)
            .First(r => r.Every is Cycle.Yearly || rules.TrueForAll(o => o.Every is not Cycle.Yearly));
        var month = rule.Month ?? months;
        return new(year, month, Math.Min(rule.Day ?? 31, DateTime.DaysInMonth(year, month)));
    }

    // The day on which a month's figures close, in the last month that leaves the time that the decree wants.
    private static DateOnly ClosesFor(DateOnly due)
    {
        var month = ReportPeriods.Of(PeriodKind.Month, due.Year, due.Month);
        while (month.To >= due || DataGap.On(due).TooFew(month.To, due, WorkingCalendar.Vietnam) is not null)
            month = month.Previous;
        return month.To;
    }
}
