using Dinh.Law.Reporting;

namespace Dinh.Domain.Reports;

/// <content>Which periods it has, when each is due, and when its round opens by itself.</content>
public sealed partial class ReportRegime
{
    /// <summary>How many days before its due day a round opens by itself: the house's habit, no rule of law.</summary>
    public const int OpensDaysBefore = 15;

    public bool IsInForceOn(DateOnly day) => From <= day && (EndedOn is null || day <= EndedOn);

    /// <summary>Whether there is one round and no more.</summary>
    public bool ComesOnce => Period == PeriodKind.Own;

    /// <summary>One of its periods, with the days of its own where it has them: these move on from period to period.</summary>
    public ReportPeriod PeriodOf(int year, int number) => PeriodOf(Period, (WindowFrom, WindowTo), year, number);

    /// <summary>The same for a regime that is yet to be laid.</summary>
    public static ReportPeriod PeriodOf(PeriodKind kind, (DateOnly? From, DateOnly? To) own, int year, int number)
    {
        if (own is not ({ } from, { } to))
            return ReportPeriods.Of(kind, year, number);
        if (kind == PeriodKind.Own)
            return ReportPeriods.Own(from, to);

        var (all, months) = (ReportPeriods.NumbersIn(kind), 12 / ReportPeriods.NumbersIn(kind));
        var by = months * (((year - to.Year) * all) + number - 1 - ((to.Month - 1) / months));
        return ReportPeriods.Of(kind, year, number) with { From = Moved(from, by), To = Moved(to, by) };
    }

    /// <summary>The period that a key names; null where it is none of this regime's.</summary>
    public ReportPeriod? PeriodOf(string? key) =>
        ReportPeriods.Read(key) is not { } read || read.Kind != Period ? null
        : PeriodOf(read.Year, read.Number) is { } own && own.Key == key ? own
        : null;

    /// <summary>Its periods of the year of a day, the year before and the year after.</summary>
    public IEnumerable<ReportPeriod> PeriodsAround(DateOnly day) =>
        ComesOnce
            ? [PeriodOf(day.Year, 1)]
            : Enumerable.Range(day.Year - 1, 3).SelectMany(y => Enumerable.Range(1, ReportPeriods.NumbersIn(Period)).Select(n => PeriodOf(y, n)));

    /// <summary>The day on which the round of a period opens by itself: when its figures are closed, or some days before it is due, whichever comes first. Null where only people know when it is due.</summary>
    public DateOnly? OpensOn(ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (Due.For(period) is not { } due)
            return null;

        var (closed, before) = (period.To.AddDays(1), due.AddDays(-OpensDaysBefore));
        return closed < before ? closed : before;
    }

    /// <summary>The periods whose rounds should stand open on a day.</summary>
    public IEnumerable<ReportPeriod> ToOpenOn(DateOnly day) => IsInForceOn(day) ? PeriodsAround(day).Where(p => OpensOn(p) <= day && Due.For(p) >= From) : [];

    // What closes with a month closes with every month.
    private static DateOnly Moved(DateOnly day, int months)
    {
        var moved = day.AddMonths(months);
        return day.Day == DateTime.DaysInMonth(day.Year, day.Month) ? new(moved.Year, moved.Month, DateTime.DaysInMonth(moved.Year, moved.Month)) : moved;
    }
}
