namespace Dinh.Law.Informing;

/// <summary>What the law says to askers and officers beside its clocks and grounds.</summary>
/// <param name="Key">"right", "fields", "completion", "fee", "remedy", "written".</param>
public sealed record InformingNote(string Key, Sentence Words, DateOnly From, Citation Basis, Confidence Confidence);

public static class InformingNotes
{
    private static readonly List<InformingNote> Rows = LawBook.ReadRows<InformingNote>("Informing/notes.json");

    public static InformingNote Of(string key) =>
        Rows.Find(n => n.Key == key) ?? throw new ArgumentException($"The law book has no note '{key}'.", nameof(key));
}

/// <summary>Được hỏi nhiều: from when on what is asked for should rather be public for everybody.</summary>
/// <param name="Requests">So many requests of one item,</param>
/// <param name="Months">within so many months.</param>
public sealed record OftenAsked(int Requests, int Months, DateOnly From)
{
    private static readonly List<OftenAsked> Rows = LawBook.ReadRows<OftenAsked>("Informing/often.json");

    public static OftenAsked On(DateOnly day) => Rows.Where(o => o.From <= day).MaxBy(o => o.From) ?? Rows[0];

    public DateOnly Since(DateOnly day) => day.AddMonths(-Months);
}
