namespace Dinh.Law.LocalActs;

/// <summary>Which body decides on a kind of act at a level, between which days. For a village code it is the body that recognises it.</summary>
/// <param name="Kind">The kind of act.</param>
/// <param name="Level">The key of the level: "province", "district", "commune"; "agency" where the office itself decides.</param>
/// <param name="Body">The kind of body: "PeoplesCouncil", "PeoplesCommittee"; "Any" where it is the agency.</param>
/// <param name="From">The first day.</param>
/// <param name="Basis">The place that says so.</param>
/// <param name="Confidence">How far it may be trusted.</param>
/// <param name="LastDay">The last day; null while it holds.</param>
/// <param name="Note">What else the reader must know.</param>
public sealed record Decider(
    ActKind Kind,
    string Level,
    string Body,
    DateOnly From,
    Citation Basis,
    Confidence Confidence,
    DateOnly? LastDay = null,
    Sentence? Note = null
)
{
    public bool HoldsOn(DateOnly day) => From <= day && (LastDay is null || day <= LastDay);

    public bool Is(string body) => Body == "Any" || Body == body;
}

/// <summary>Who decides, by kind of act, level and day: the district decided until 30 June 2025.</summary>
public static class Deciders
{
    private static readonly List<Decider> Rows = LawBook.ReadRows<Decider>("LocalActs/deciders.json");

    public static IReadOnlyList<Decider> All => Rows;

    /// <summary>Those that hold on that day for this kind.</summary>
    public static IReadOnlyList<Decider> Of(ActKind kind, DateOnly day) => [.. Rows.Where(r => r.Kind == kind && r.HoldsOn(day))];

    /// <summary>The place that lets this body decide; null when it may not.</summary>
    public static Decider? Find(ActKind kind, string level, string body, DateOnly day) =>
        Rows.Find(r => r.Kind == kind && (r.Level == level || r.Level == "agency") && r.Is(body) && r.HoldsOn(day));
}
