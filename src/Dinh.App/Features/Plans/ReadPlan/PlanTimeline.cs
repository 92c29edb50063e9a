using System.Globalization;
using Dinh.Domain.Duties;
using Dinh.Law.Time;

namespace Dinh.App.Features.Plans.ReadPlan;

/// <summary>How a stretch of time is drawn.</summary>
public enum BarStyle
{
    /// <summary>With both days known.</summary>
    Dated,

    /// <summary>Goes on: striped.</summary>
    Ongoing,

    /// <summary>Waits for an event: a dashed frame.</summary>
    Waiting,
}

/// <summary>A stretch in hundredths of the axis.</summary>
public sealed record Bar(BarStyle Style, double From, double Width)
{
    public string X => PlanTimeline.Percent(From);

    public string W => PlanTimeline.Percent(Math.Max(Width, 0.8));
}

/// <summary>A part of the axis with its name.</summary>
public sealed record Tick(string Vi, string En, double At, double Width)
{
    public string X => PlanTimeline.Percent(At);
}

/// <summary>One entry's line: its stretch, and the days that something falls due.</summary>
public sealed record TimelineRow(EntrySheet Entry, Bar? Bar, IReadOnlyList<double> Diamonds);

/// <summary>The entries of a plan laid over months, quarters or years, whichever the eye can hold.</summary>
public sealed record PlanTimeline(DateOnly First, DateOnly Last, IReadOnlyList<Tick> Ticks, IReadOnlyList<TimelineRow> Rows, double? Today)
{
    private const int MostYears = 6;

    private double Days => Last.DayNumber - First.DayNumber + 1;

    public static PlanTimeline Of(PlanSheet plan, DateOnly today)
    {
        var known = plan
            .Entries.SelectMany(e => new[] { e.Window.Start, e.Window.End }.Concat(e.Duties.SelectMany(d => d.Steps.Select(s => (DateOnly?)s))))
            .OfType<DateOnly>()
            .Append(plan.IssuedOn)
            .ToList();
        var from = Math.Max(known.Min().Year, plan.IssuedOn.Year - 1);
        var to = Math.Clamp(Math.Max(known.Max().Year, plan.Year ?? from), from, from + MostYears - 1);
        var empty = new PlanTimeline(new(from, 1, 1), new(to, 12, 31), [], [], null);
        return empty with
        {
            Ticks = [.. empty.Parts()],
            Rows = [.. plan.Entries.Select(e => empty.RowOf(e, plan.IssuedOn))],
            Today = today >= empty.First && today <= empty.Last ? empty.At(today) : null,
        };
    }

    internal static string Percent(double hundredths) => hundredths.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private double At(DateOnly day) => 100.0 * (Math.Clamp(day.DayNumber, First.DayNumber, Last.DayNumber + 1) - First.DayNumber) / Days;

    private IEnumerable<Tick> Parts()
    {
        var months = ((Last.Year - First.Year) + 1) * 12;
        var step =
            months <= 12 ? 1
            : months <= 36 ? 3
            : 12;
        for (var day = First; day <= Last; day = day.AddMonths(step))
        {
            var (vi, en) = step switch
            {
                1 => ($"{day.Month}", $"{day.Month}"),
                3 => (QuarterOf(day), QuarterOf(day)),
                _ => ($"{day.Year}", $"{day.Year}"),
            };
            yield return new(vi, en, At(day), At(day.AddMonths(step)) - At(day));
        }
    }

    // The year is said once, where it begins: there is no room for more on a telephone.
    private static string QuarterOf(DateOnly day) => day.Month == 1 ? $"Q1/{day:yy}" : $"Q{((day.Month - 1) / 3) + 1}";

    private TimelineRow RowOf(EntrySheet entry, DateOnly issued)
    {
        var window = entry.Window;
        var turns = Occurrence.Of(window, issued).TakeWhile(t => t.Due <= Last).Select(t => t.Due);
        var steps = entry.Duties.SelectMany(d => d.Steps);
        var end = window.Kind is TimeKind.By ? [window.End] : Array.Empty<DateOnly?>();
        return new(
            entry,
            BarOf(window, issued),
            [.. turns.Concat(steps).Concat(end.OfType<DateOnly>()).Where(d => d >= First && d <= Last).Distinct().Order().Select(d => At(d.AddDays(1)))]
        );
    }

    private Bar? BarOf(Window window, DateOnly issued) =>
        window.Kind switch
        {
            null => null,
            TimeKind.Conditional => Stretch(BarStyle.Waiting, issued, Last),
            TimeKind.From or TimeKind.Ongoing or TimeKind.Periodic => Stretch(BarStyle.Ongoing, window.Start ?? issued, window.End ?? Last),
            _ => Stretch(BarStyle.Dated, window.Start ?? (window.End < issued ? window.End.Value : issued), window.End ?? Last),
        };

    private Bar Stretch(BarStyle style, DateOnly from, DateOnly to) => new(style, At(from), At(to.AddDays(1)) - At(from));
}
