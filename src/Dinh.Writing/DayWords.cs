using System.Globalization;

namespace Dinh.Writing;

/// <summary>A day in the words of a paper.</summary>
public static class DayWords
{
    /// <summary>"ngày 05 tháng 01 năm 2026": a zero stands before days below 10 and before the months 1 and 2 (Decree 30/2020, Appendix I).</summary>
    public static string Of(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}");

    /// <summary>"05/01/2026", as days stand in running text.</summary>
    public static string InFigures(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
