namespace Dinh.Law.Time;

/// <summary>Writes a reading of time as the short Vietnamese text that pages show; reading the text again gives the same window.</summary>
public static class WindowText
{
    /// <summary>"01/7 – 30/9/2024", "chậm nhất 05/9/2024", "thường xuyên", "chờ: khi có hướng dẫn".</summary>
    public static string Of(TimeReading reading) =>
        reading.Kind switch
        {
            TimeKind.By when reading.End is { } end => $"trước hoặc trong ngày {Day(end)}",
            TimeKind.Within when reading is { Start: { } start, End: { } end } => Days(start, end),
            TimeKind.From when reading.Start is { } start => $"từ ngày {Day(start)}",
            TimeKind.Ongoing => "thường xuyên" + Bounds(reading),
            TimeKind.Periodic => Of(reading.Recurrence ?? new(Cycle.Unstated)) + Bounds(reading),
            TimeKind.Conditional => Awaited(reading),
            _ => "chưa rõ ngày",
        };

    public static string Of(Recurrence recurrence)
    {
        var days = new List<string>();
        for (var due = recurrence; due is not null; due = due.Then)
            days.Add(One(due));

        return string.Join(", ", days);
    }

    private static string One(Recurrence recurrence) =>
        recurrence switch
        {
            { Every: Cycle.Quarterly, Month: { } month, Day: { } day } => $"chậm nhất ngày {day:00} tháng {(month == 1 ? "đầu" : "cuối")} mỗi quý",
            { Month: { } month, Day: { } day } => $"chậm nhất ngày {day:00}/{Month(month)} hằng năm",
            { Month: { } month } => $"chậm nhất tháng {month} hằng năm",
            { Day: { } day } => $"chậm nhất ngày {day:00} {Each(recurrence.Every)}",
            _ => Each(recurrence.Every),
        };

    private static string Each(Cycle every) =>
        every switch
        {
            Cycle.Weekly => "hằng tuần",
            Cycle.Monthly => "hằng tháng",
            Cycle.Quarterly => "hằng quý",
            Cycle.HalfYearly => "định kỳ 6 tháng",
            Cycle.Yearly => "hằng năm",
            _ => "định kỳ",
        };

    private static string Awaited(TimeReading reading)
    {
        if (reading.DaysAfterEvent is not { } days)
            return $"chờ: {reading.Awaits}";

        var unit = reading.WorkingDays ? "ngày làm việc" : "ngày";
        return days < 0 ? $"chậm nhất {-days} {unit} trước {reading.Awaits}" : $"trong vòng {days} {unit} kể từ {reading.Awaits}";
    }

    private static string Bounds(TimeReading reading) =>
        reading switch
        {
            { Start: { } start, End: { } end } => $", {Days(start, end)}",
            { Start: { } start } => $", từ ngày {Day(start)}",
            { End: { } end } => $", đến ngày {Day(end)}",
            _ => string.Empty,
        };

    /// <summary>"05/9/2024": days below ten and the months of January and February take a nought, as official papers write them.</summary>
    public static string Day(DateOnly day) => $"{day.Day:00}/{Month(day.Month)}/{day.Year:0000}";

    /// <summary>"01/7 – 30/9/2024".</summary>
    public static string Days(DateOnly start, DateOnly end)
    {
        if (start == end)
            return Day(start);
        return start.Year == end.Year ? $"{start.Day:00}/{Month(start.Month)} – {Day(end)}" : $"{Day(start)} – {Day(end)}";
    }

    private static string Month(int month) => month < 3 ? $"{month:00}" : $"{month}";
}
