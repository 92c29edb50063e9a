namespace Dinh.Domain.Disclosure;

/// <summary>Finds days in a row.</summary>
internal static class Runs
{
    /// <summary>The last day of the first run of so many days in a row on which something was confirmed; null when there is none.</summary>
    public static DateOnly? FirstOf(IReadOnlyList<ShowingMark> marks, int days) =>
        Lengths(marks.Where(m => m.Confirmed is not null)).Where(r => r.Length >= days).Select(r => (DateOnly?)r.Last).FirstOrDefault();

    /// <summary>The most days in a row.</summary>
    public static int Longest(IEnumerable<ShowingMark> marks) => Lengths(marks).Select(r => r.Length).DefaultIfEmpty().Max();

    // For each day the length of the run that ends with it.
    private static IEnumerable<(DateOnly Last, int Length)> Lengths(IEnumerable<ShowingMark> marks)
    {
        var (run, last) = (0, DateOnly.MinValue);
        foreach (var day in marks.Select(m => m.On).Distinct().Order())
        {
            run = run > 0 && day == last.AddDays(1) ? run + 1 : 1;
            last = day;
            yield return (day, run);
        }
    }
}
