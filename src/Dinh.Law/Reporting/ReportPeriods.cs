namespace Dinh.Law.Reporting;

/// <summary>What fixes the window of a kind of period, and how far that may be trusted.</summary>
public sealed record WindowBasis(Citation Basis, Confidence Confidence);

/// <summary>The periods of reports, with the days between which their figures run.</summary>
public static partial class ReportPeriods
{
    /// <summary>Years outside which no report is asked for.</summary>
    public const int FirstYear = 1990;

    public const int LastYear = 2199;

    private static readonly List<Window> Windows = [.. LawBook.ReadRows<Window>("Reporting/windows.json").OrderByDescending(w => w.From)];

    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public static ReportPeriod Of(PeriodKind kind, int year, int number = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear - 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear + 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, NumbersIn(kind));

        var window = WindowOf(kind, new(year, 1, 1));
        var first = new DateOnly(year, 1, 1).AddMonths(((number - 1) * window.Months) - window.MonthsBefore);
        var last = new DateOnly(year, 1, 1).AddMonths((number * window.Months) - 1);
        return new(kind, year, number, first.AddDays(window.FirstDay - 1), last.AddDays(window.LastDay - 1));
    }

    /// <summary>A time that a plan names itself; it belongs to the year in which it ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It ends before it begins.</exception>
    public static ReportPeriod Own(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return new(PeriodKind.Own, to.Year, 1, from, to);
    }

    /// <summary>The period in whose window a day lies; null for an own time, and for days that the nine months leave out.</summary>
    public static ReportPeriod? Containing(PeriodKind kind, DateOnly day) =>
        kind == PeriodKind.Own ? null : In(kind, day.Year).Concat(In(kind, day.Year + 1)).FirstOrDefault(p => p.Holds(day));

    /// <summary>All periods of a kind in a year, in their order.</summary>
    public static IEnumerable<ReportPeriod> In(PeriodKind kind, int year) =>
        kind == PeriodKind.Own ? [] : Enumerable.Range(1, NumbersIn(kind)).Select(n => Of(kind, year, n));

    /// <summary>What fixes the windows of a kind on a day; null for an own time, which the plan fixes.</summary>
    public static WindowBasis? Basis(PeriodKind kind, DateOnly day)
    {
        if (kind == PeriodKind.Own)
            return null;

        // Reports on years before the decree are cut as it cuts them, which nothing said at the time.
        var window = WindowOf(kind, day);
        return new(window.Basis, day < window.From ? Confidence.Memory : window.Confidence);
    }

    /// <summary>How many periods of a kind a year has.</summary>
    public static int NumbersIn(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Month => 12,
            PeriodKind.Quarter => 4,
            PeriodKind.HalfYear => 2,
            _ => 1,
        };

    internal static ReportPeriod Step(ReportPeriod period, int by)
    {
        var (all, at) = (NumbersIn(period.Kind), (period.Year * NumbersIn(period.Kind)) + period.Number - 1 + by);
        return Of(period.Kind, at / all, (at % all) + 1);
    }

    private static Window WindowOf(PeriodKind kind, DateOnly day) =>
        Windows.Find(w => w.Kind == kind && w.From <= day)
        ?? Windows.FindLast(w => w.Kind == kind)
        ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "Such a period has no window of its own.");

    private sealed record Window(
        PeriodKind Kind,
        DateOnly From,
        int Months,
        int MonthsBefore,
        int FirstDay,
        int LastDay,
        Citation Basis,
        Confidence Confidence
    );
}
