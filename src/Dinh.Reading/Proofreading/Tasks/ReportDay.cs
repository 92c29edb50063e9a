using System.Globalization;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>The due day of a report on a calendar: the day itself, or that of the plan's year for one that comes again.</summary>
internal static class ReportDay
{
    /// <param name="due">"2024-06-15", "--11-20" or "---18".</param>
    /// <param name="year">The year to put a yearly day in.</param>
    public static DateOnly? Of(string? due, int year)
    {
        var text = due switch
        {
            null => "",
            _ when due.StartsWith("---", StringComparison.Ordinal) => $"{year}-01-{due[3..]}",
            _ when due.StartsWith("--", StringComparison.Ordinal) => $"{year}-{due[2..]}",
            _ => due,
        };
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
