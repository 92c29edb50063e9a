namespace Dinh.Law.Deciding;

/// <summary>What a row on the paper of a decision speaks of.</summary>
public enum DecisionPaperKind
{
    /// <summary>A kind of paper in which a decision may be written.</summary>
    Written,

    /// <summary>What the paper must hold.</summary>
    Content,

    /// <summary>A form of Decree 59/2023.</summary>
    Form,
}

/// <summary>Hình thức, nội dung và mẫu của quyết định của cộng đồng dân cư.</summary>
public sealed record DecisionPaperRow : LegalRow
{
    public required string Key { get; init; }

    public required DecisionPaperKind Kind { get; init; }
}

public static class DecisionPapers
{
    private static readonly List<DecisionPaperRow> Rows = LawBook.ReadRows<DecisionPaperRow>("Deciding/papers.json");

    /// <summary>Those of one kind in the law's order.</summary>
    public static IReadOnlyList<DecisionPaperRow> Of(DecisionPaperKind kind, DateOnly day) => [.. Rows.On(day).Where(r => r.Kind == kind)];
}
