namespace Dinh.Law.Evidencing;

/// <summary>What closes a task of one kind, from which day this holds, and how far it may be trusted.</summary>
public sealed record EvidenceKind(string Task, string Vi, string En, DateOnly From, IReadOnlyList<string> ClosedBy, Confidence Confidence)
{
    public IEnumerable<EvidenceSort> Sorts => ClosedBy.Select(s => EvidenceSorts.Find(s)!);

    /// <summary>"Hội nghị khép lại bằng biên bản hoặc báo cáo kết quả."</summary>
    public Sentence Told =>
        new($"{Vi} khép lại bằng {Joined(Sorts.Select(s => s.Vi), " hoặc ")}.", $"{En} is closed by {Joined(Sorts.Select(s => s.En), " or ")}.");

    public bool Takes(EvidenceSort? sort, EvidenceForm form) => sort is not null && ClosedBy.Contains(sort.Sort) && sort.Forms.Contains(form);

    private static string Joined(IEnumerable<string> words, string last) =>
        words.ToList() is [.. { Count: > 0 } first, var end] ? string.Join("; ", first) + last + end : string.Concat(words);
}

/// <summary>Which evidence closes which kind of task.</summary>
public static class EvidenceKinds
{
    private static readonly List<EvidenceKind> Rows = [.. LawBook.ReadRows<EvidenceKind>("Evidencing/evidence-kinds.json").OrderByDescending(k => k.From)];

    public static IEnumerable<EvidenceKind> On(DateOnly day) => Rows.Where(k => k.From <= day).DistinctBy(k => k.Task);

    /// <summary>What closes this kind of task on that day; null where anything does.</summary>
    public static EvidenceKind? For(string? task, DateOnly day) => Rows.Find(k => k.Task == task && k.From <= day);
}
