using System.Globalization;
using Dinh.Domain.Duties;
using Dinh.Law.Time;

namespace Dinh.App.Features.Duties;

/// <summary>A duty's place in a year, as the geometry of a small picture; the same facts stand in words beside it.</summary>
/// <param name="Shape">The stylesheet's name for what is drawn: window, ongoing, awaited or late.</param>
public sealed record Track(DutyLine Line, double X, double Width, string Shape)
{
    /// <summary>The picture's width in its own units: a hundred a month.</summary>
    public const double Year = 1200;

    public string From => X.ToString("0.#", CultureInfo.InvariantCulture);

    public string Length => Width.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Lines that have a place in the year of that day; those with neither day nor duration have none.</summary>
    public static IReadOnlyList<Track> Of(IEnumerable<DutyLine> lines, DateOnly today, int most) =>
        [.. lines.Select(l => Of(l, today)).OfType<Track>().Take(most)];

    public static double PlaceOf(DateOnly day, int year) =>
        day.Year < year ? 0
        : day.Year > year ? Year
        : ((day.Month - 1) * 100) + (100.0 * (day.Day - 1) / DateTime.DaysInMonth(year, day.Month));

    private static Track? Of(DutyLine line, DateOnly today)
    {
        var shape =
            line.IsWaiting ? "awaited"
            : line.StateOn(today) == DutyState.Late ? "late"
            : line.NextDue is null || line.Window.Kind is TimeKind.Ongoing ? "ongoing"
            : "window";
        if (shape == "ongoing" && line.Window.Kind is not (TimeKind.Ongoing or TimeKind.From or TimeKind.Periodic))
            return null;

        var end = line.NextDue ?? new DateOnly(today.Year, 12, 31);
        var begin = BeginOf(line, end, today);
        var (x, to) = (PlaceOf(begin, today.Year), PlaceOf(end.AddDays(1), today.Year));
        return to <= 0 || x >= Year ? null : new(line, x, Math.Max(to - x, 14), shape);
    }

    private static DateOnly BeginOf(DutyLine line, DateOnly end, DateOnly today)
    {
        // A day alone has no length: the fortnight before it stands for the work.
        var begin =
            line.NextDue is null ? line.Begins ?? new DateOnly(today.Year, 1, 1)
            : line.Window.Repeats.Any() && line.Window.Repeats.All(r => r.Day is null) ? Occurrence.Of(line.Window with { Start = null }, end).First().From
            : line.Window.Repeats.Any() ? end.AddDays(-14)
            : line.Begins ?? end.AddDays(-14);
        return begin < end ? begin : end;
    }
}
