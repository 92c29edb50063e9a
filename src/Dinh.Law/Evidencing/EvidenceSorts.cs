using Dinh.Law.Text;

namespace Dinh.Law.Evidencing;

/// <summary>In which form a piece of evidence is given.</summary>
public enum EvidenceForm
{
    Paper,
    File,
    Link,

    /// <summary>A record on this site.</summary>
    Record,
}

/// <summary>A sort of thing that shows that work was done: minutes, a report, posts.</summary>
/// <param name="Symbols">Letters after the number of a paper of this sort; an empty one is a letter without a kind.</param>
/// <param name="Words">Words without marks in the names of such files.</param>
/// <param name="Confidence">How far it may be trusted.</param>
public sealed record EvidenceSort(
    string Sort,
    string Vi,
    string En,
    IReadOnlyList<EvidenceForm> Forms,
    IReadOnlyList<string> Symbols,
    IReadOnlyList<string> Words,
    Confidence Confidence
)
{
    public Sentence Name => new(Vi, En);
}

/// <summary>The sorts of evidence, and by what each is known.</summary>
public static class EvidenceSorts
{
    private static readonly List<EvidenceSort> Rows = LawBook.ReadRows<EvidenceSort>("Evidencing/evidence-sorts.json");

    public static IReadOnlyList<EvidenceSort> All => Rows;

    public static EvidenceSort? Find(string? sort) => Rows.Find(r => r.Sort == sort);

    /// <summary>What the name of the thing says that it is; null where it says nothing.</summary>
    public static EvidenceSort? Guess(EvidenceForm form, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return form switch
        {
            EvidenceForm.Link => Find("post"),
            EvidenceForm.Record => null,
            EvidenceForm.Paper => Rows.Find(r => r.Symbols.Contains(SymbolOf(name), StringComparer.OrdinalIgnoreCase)),
            _ => OfFile(SearchText.Fold(name).Replace('-', ' ').Replace('_', ' ')),
        };
    }

    private static EvidenceSort? OfFile(string folded) => Rows.Find(r => r.Words.Any(w => folded.Contains(w, StringComparison.Ordinal)));

    // "31/BC-UBND" and "31-BC/ĐU" are reports, "31/UBND-VP" is a letter; "31" alone says nothing.
    private static string SymbolOf(string number)
    {
        var parts = number.Split('/', '-').Select(p => p.Trim()).Skip(1).Where(p => !int.TryParse(p, out _)).ToList();
        return parts.Count == 0
            ? "?"
            : Rows.SelectMany(r => r.Symbols).FirstOrDefault(s => s.Length > 0 && s.Equals(parts[0], StringComparison.OrdinalIgnoreCase)) ?? "";
    }
}
