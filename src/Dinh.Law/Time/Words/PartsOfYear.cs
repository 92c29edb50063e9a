namespace Dinh.Law.Time.Words;

/// <summary>The conventions of parts-of-year.json: no law says when "cuối năm" begins.</summary>
internal static class PartsOfYear
{
    private static readonly List<Convention> Conventions = LawBook.ReadRows<Convention>("Time/parts-of-year.json");

    public static (int From, int To) MonthsOf(Part part, string of) => Find(of, part) is { } found ? (found.From, found.To) : default;

    public static string Note(Part part, string of) => Find(of, part).Note;

    public static Stretch OfMonth(Part part, int year, int month)
    {
        var found = Find("month", part);
        return new(new(year, month, found.From), new(year, month, Math.Min(found.To, DateTime.DaysInMonth(year, month))));
    }

    public static Stretch SchoolYear(int year)
    {
        var found = Find("school-year", Part.Whole);
        return new(new(year, found.From, 1), new(year + 1, found.To, DateTime.DaysInMonth(year + 1, found.To)));
    }

    public static Stretch? Semester(int year, int number)
    {
        if (number is < 1 or > 2)
            return null;

        var found = Find(number == 1 ? "semester-1" : "semester-2", Part.Whole);
        var from = found.From < 8 ? year + 1 : year;
        return new(new(from, found.From, 1), new(year + 1, found.To, DateTime.DaysInMonth(year + 1, found.To)));
    }

    private static Convention Find(string of, Part part)
    {
        var name = part switch
        {
            Part.Early => "early",
            Part.Middle => "middle",
            Part.Late => "late",
            _ => "whole",
        };
        return Conventions.First(c => c.Of == of && c.Part == name);
    }

    internal sealed record Convention(string Of, string Part, int From, int To, string Confidence, string Note);
}
