namespace Dinh.Writing.Speech;

/// <summary>Days and hours as they are spoken.</summary>
public static class SpokenDay
{
    /// <summary>"ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu".</summary>
    public static string Of(DateOnly day) => Of(day.Day, day.Month, day.Year);

    /// <param name="day">Of the month.</param>
    /// <param name="month">Of the year.</param>
    /// <param name="year">Null where it is not said.</param>
    public static string Of(int day, int month, int? year) => $"ngày {DayName(day)} {Month(month, year)}";

    public static string Month(int month, int? year) =>
        $"tháng {(month == 4 ? "tư" : SpokenNumber.Of(month))}{(year is { } said ? $" năm {SpokenNumber.Of(said)}" : "")}";

    /// <summary>"mười bảy giờ", "năm giờ ba mươi phút".</summary>
    public static string Hour(int hour, int minute) => $"{SpokenNumber.Of(hour)} giờ{(minute > 0 ? $" {SpokenNumber.Of(minute)} phút" : "")}";

    // "Ngày năm" would be heard as the beginning of a year.
    private static string DayName(int day) => day <= 10 ? $"mùng {SpokenNumber.Of(day)}" : SpokenNumber.Of(day);
}
