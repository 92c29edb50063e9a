using Dinh.Law.Time;

namespace Dinh.Law.Difficulties;

/// <summary>In how many working days a difficulty from below is taken in hand, and how many are proposed for its answer; with how far that may be trusted.</summary>
public sealed record AnswerTime(int ToTake, int ToAnswer, Sentence Ground, Confidence Confidence)
{
    private static readonly Lazy<List<Row>> Rows = new(() => LawBook.ReadRows<Row>("Difficulties/answer-time.json"));

    public static AnswerTime On(DateOnly day)
    {
        var row = Rows.Value.Where(r => r.From <= day).MaxBy(r => r.From) ?? Rows.Value.MinBy(r => r.From)!;
        return new(row.ToTake, row.ToAnswer, new(row.GroundVi, row.GroundEn), row.Confidence);
    }

    /// <summary>The day that is proposed for an answer begun on that day.</summary>
    public DateOnly AnswerBy(DateOnly day, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.AddDays(day, ToAnswer);
    }

    /// <summary>What came in on this day or before and is not in hand today has waited too long.</summary>
    public DateOnly WaitedSince(DateOnly today, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var day = today;
        while (calendar.AddDays(day, ToTake) >= today)
            day = day.AddDays(-1);
        return day;
    }

    internal sealed record Row(DateOnly From, int ToTake, int ToAnswer, string GroundVi, string GroundEn, Confidence Confidence);
}
