using Dinh.Law.Time;

namespace Dinh.Law.Disclosing;

/// <summary>Thời điểm công khai: so many days after a decision or document, where no sector law says otherwise.</summary>
/// <param name="Days">After the day of the decision, which itself does not count.</param>
/// <param name="Working">Whether they are working days.</param>
public sealed record DisclosureDelay(Discloser Discloser, int Days, bool Working, DateOnly From, Citation Basis, Confidence Confidence)
{
    public DateOnly LastDayFrom(DateOnly decided) => Working ? WorkingCalendar.Vietnam.AddDays(decided, Days) : decided.AddDays(Days);

    public Sentence Words => Working ? new($"{Days:00} ngày làm việc", $"{Days} working days") : new($"{Days} ngày", $"{Days} days");
}

/// <summary>The law's general delays.</summary>
public static class DisclosureDelays
{
    private static readonly List<DisclosureDelay> Rows = LawBook.ReadRows<DisclosureDelay>("Disclosing/delays.json");

    /// <summary>Null on a day before the law.</summary>
    public static DisclosureDelay? Of(Discloser discloser, DateOnly day) => Rows.Where(d => d.Discloser == discloser && d.From <= day).MaxBy(d => d.From);
}
