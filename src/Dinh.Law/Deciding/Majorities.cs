namespace Dinh.Law.Deciding;

/// <summary>What a majority is counted over.</summary>
public enum Counted
{
    /// <summary>All household representatives of the village, whether they came or not.</summary>
    HouseholdsOfVillage,

    /// <summary>All villages of the commune; each is in favour by its own majority.</summary>
    VillagesOfCommune,

    /// <summary>The household representatives who attend the meeting.</summary>
    Attending,
}

/// <summary>Tỷ lệ tán thành để quyết định được thông qua.</summary>
public sealed record MajorityRow : MatterRule
{
    public required Counted Counted { get; init; }

    public required Share Share { get; init; }
}

/// <summary>The majorities of Article 21(1).</summary>
public static class Majorities
{
    private static readonly List<MajorityRow> Rows = LawBook.ReadRows<MajorityRow>("Deciding/majorities.json");

    /// <summary>Null where the law gives none: before it, and in the commune's scope for what a village decides alone.</summary>
    public static MajorityRow? Find(Matter matter, DecisionScope scope, DateOnly day) => Rows.Find(day, r => r.Concerns(matter, scope));
}
