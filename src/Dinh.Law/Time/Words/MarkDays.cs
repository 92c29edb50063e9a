namespace Dinh.Law.Time.Words;

/// <summary>Turns a named stretch of the calendar into its first and last day.</summary>
internal static class MarkDays
{
    private const int LastWeek = 9;

    /// <summary>The days of <paramref name="mark"/>, whose year must be known; null when the calendar has no such days (31/02).</summary>
    public static Stretch? Of(Mark mark) =>
        mark.Grain switch
        {
            _ when mark.Year is < 1 or > 9990 || mark.Through is < 0 or > 9990 => null,
            Grain.Day => Day(mark),
            Grain.Week => Week(mark),
            Grain.Month => Months(mark.Year, mark.Number, Math.Max(mark.Number, mark.Through), mark.Part),
            Grain.Quarter => Quarter(mark),
            Grain.Months => mark.Part == Part.Late ? Months(mark.Year, 13 - mark.Number, 12, Part.Whole) : Months(mark.Year, 1, mark.Number, Part.Whole),
            Grain.Year => Year(mark),
            Grain.SchoolYear => Ends(PartsOfYear.SchoolYear(mark.Year), mark.Part),
            Grain.Semester => PartsOfYear.Semester(mark.Year, mark.Number) is { } semester ? Ends(semester, mark.Part) : null,
            Grain.Tet => Tet(mark.Year),
            _ => null,
        };

    private static Stretch? Day(Mark mark)
    {
        var last = mark.Through == 0 ? mark.Day : mark.Through;
        return Exists(mark.Year, mark.Number, mark.Day) && Exists(mark.Year, mark.Number, last) && mark.Day <= last
            ? new(new(mark.Year, mark.Number, mark.Day), new(mark.Year, mark.Number, last))
            : null;
    }

    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static Stretch? Months(int year, int first, int last, Part part)
    {
        if (first is < 1 or > 12 || last is < 1 or > 12)
            return null;
        if (part != Part.Whole)
            return PartsOfYear.OfMonth(part, year, first);

        // "tháng 11-02" runs into the next year.
        var end = last < first ? year + 1 : year;
        return new(new(year, first, 1), new(end, last, DateTime.DaysInMonth(end, last)));
    }

    private static Stretch? Quarter(Mark mark)
    {
        var last = Math.Max(mark.Number, mark.Through);
        if (mark.Number is < 1 or > 4 || last > 4)
            return null;
        if (mark.Part == Part.Whole)
            return Months(mark.Year, mark.Number * 3 - 2, last * 3, Part.Whole);

        var (from, to) = PartsOfYear.MonthsOf(mark.Part, "quarter");
        var before = mark.Number * 3 - 3;
        return Months(mark.Year, before + from, before + to, Part.Whole);
    }

    private static Stretch? Year(Mark mark)
    {
        var last = Math.Max(mark.Year, mark.Through);
        if (mark.Part == Part.Whole)
            return new(new(mark.Year, 1, 1), new(last, 12, 31));

        var (from, to) = PartsOfYear.MonthsOf(mark.Part, "year");
        return Months(mark.Year, from, to, Part.Whole);
    }

    /// <summary>The first or last month of a longer stretch.</summary>
    private static Stretch Ends(Stretch whole, Part part) =>
        part switch
        {
            Part.Early => whole with { End = new DateOnly(whole.Start.Year, whole.Start.Month, 1).AddMonths(1).AddDays(-1) },
            Part.Late => whole with { Start = new(whole.End.Year, whole.End.Month, 1) },
            _ => whole,
        };

    private static Stretch? Tet(int year)
    {
        if (year is < 1968 or > 2150)
            return null;

        var first = LunarCalendar.Vietnam.NewYear(year);
        var rest = PublicHolidays.Of(year).Rest.Keys.Where(d => Math.Abs(d.DayNumber - first.DayNumber) < 8).ToList();
        return rest.Count == 0 ? new(first, first.AddDays(2)) : new(rest.Min(), rest.Max());
    }

    private static Stretch? Week(Mark mark)
    {
        if (mark.Number is < 1 or > 12)
            return null;

        var first = new DateOnly(mark.Year, mark.Number, 1);
        var end = first.AddMonths(1).AddDays(-1);

        // A week belongs to the month that holds its Thursday.
        var past = ((int)first.DayOfWeek + 6) % 7;
        var monday = first.AddDays(past <= 3 ? -past : 7 - past);
        var weeks = (end.DayNumber - monday.AddDays(3).DayNumber) / 7 + 1;
        var week = mark.Day == LastWeek ? weeks : mark.Day;
        if (week < 1 || week > weeks)
            return null;

        var start = monday.AddDays(7 * (week - 1));
        return new(start < first ? first : start, start.AddDays(6) > end ? end : start.AddDays(6));
    }
}
