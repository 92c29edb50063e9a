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
