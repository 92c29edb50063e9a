namespace Dinh.Law.Units;

/// <summary>A level of units, with the days between which it exists: local government has two levels since July 2025 and had three before.</summary>
/// <param name="Key">Stable key: "central", "province", "district", "commune".</param>
/// <param name="Vi">Its name: "cấp tỉnh".</param>
/// <param name="En">Its name in English.</param>
/// <param name="Rank">From the top down, from zero.</param>
/// <param name="From">Its first day.</param>
/// <param name="Confidence">How far the dates may be trusted.</param>
/// <param name="LastDay">Its last day; null while it exists.</param>
/// <param name="Basis">The place in the law that sets it up.</param>
/// <param name="EndedBy">The place in the law that ends it.</param>
public sealed record Level(
    string Key,
    string Vi,
    string En,
    int Rank,
    DateOnly From,
    Confidence Confidence,
    DateOnly? LastDay = null,
    Citation? Basis = null,
    Citation? EndedBy = null
)
{
    public Sentence Name => new(Vi, En);

    public bool ExistsOn(DateOnly day) => From <= day && (LastDay is null || day <= LastDay);
}

/// <summary>A kind of unit at a level: "Thị xã" is of the district level and ended with it.</summary>
public sealed record UnitKind(string Kind, string Level, DateOnly From, Confidence Confidence, DateOnly? LastDay = null, string? Note = null)
{
    public bool ExistsOn(DateOnly day) => From <= day && (LastDay is null || day <= LastDay);
}

/// <summary>The levels and kinds of units of every day.</summary>
public static class Levels
{
    private static readonly List<Level> Rows = LawBook.ReadRows<Level>("Units/levels.json");

    private static readonly List<UnitKind> KindRows = LawBook.ReadRows<UnitKind>("Units/unit-kinds.json");

    public static IReadOnlyList<Level> All => Rows;

    public static IReadOnlyList<UnitKind> Kinds => KindRows;

    public static Level? Find(string key) => Rows.Find(l => l.Key == key);

    /// <summary>The levels of that day, from the top down.</summary>
    public static IReadOnlyList<Level> On(DateOnly day) => [.. Rows.Where(l => l.ExistsOn(day)).OrderBy(l => l.Rank)];

    /// <summary>The levels at which that day knows such a kind: "Thành phố" may be a province's equal or, before July 2025, a district's.</summary>
    public static IReadOnlyList<Level> Of(string kind, DateOnly day) =>
        [.. KindRows.Where(k => k.ExistsOn(day) && k.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase)).Select(k => Find(k.Level)!).OrderBy(l => l.Rank)];
}
