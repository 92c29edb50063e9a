namespace Dinh.Law.Rights;

/// <summary>One of the verbs by which citizens exercise democracy, and what the law lets them do under it.</summary>
/// <param name="Door">The word in addresses: "kiem-tra".</param>
/// <param name="Says">What it is about, in one line.</param>
/// <param name="From">The day from which the places cited hold.</param>
public sealed record CivicDoor(string Door, Sentence Name, Sentence Says, IReadOnlyList<CivicPoint> Points, DateOnly From, Confidence Confidence)
{
    private static readonly List<CivicDoor> Rows = LawBook.ReadRows<CivicDoor>("Rights/doors.json");

    /// <summary>Every door that has a page of its own; "biết" is the notice board itself.</summary>
    public static IReadOnlyList<CivicDoor> All => Rows;

    public static CivicDoor? Find(string door) => Rows.Find(r => r.Door == door);
}

/// <summary>One thing the law says, in short words, with its place.</summary>
public sealed record CivicPoint(Sentence Words, Citation Basis);
