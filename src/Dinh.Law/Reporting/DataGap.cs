using Dinh.Law.Time;

namespace Dinh.Law.Reporting;

/// <summary>How many working days there must be from the closing of the figures to the last day to send them.</summary>
public sealed record DataGap(DateOnly From, int WorkingDays, Citation Basis, Confidence Confidence)
{
    private static readonly List<DataGap> Rows = [.. LawBook.ReadRows<DataGap>("Reporting/data-gap.json").OrderByDescending(g => g.From)];

    /// <summary>The rule of that day; of days before there was one the first, since nothing else can be said to who lays a regime down.</summary>
    public static DataGap On(DateOnly day) => Rows.Find(g => g.From <= day) ?? Rows[^1];

    /// <summary>How many working days there are; null where there are enough.</summary>
    public int? TooFew(DateOnly closed, DateOnly due, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var left = Math.Max(0, calendar.Between(closed, due));
        return left < WorkingDays ? left : null;
    }

    /// <summary>The last day on which the figures may be closed for a report that is due then.</summary>
    public DateOnly LastClose(DateOnly due, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var day = due;
        while (TooFew(day, due, calendar) is not null)
            day = day.AddDays(-1);
        return day;
    }
}
