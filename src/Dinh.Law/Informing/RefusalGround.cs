namespace Dinh.Law.Informing;

/// <summary>What must stand before a ground may be used.</summary>
public enum GroundNeed
{
    Nothing,

    /// <summary>A cost that was told and not paid.</summary>
    Fee,
}

/// <summary>Căn cứ từ chối: one of the cases in which alone a body may refuse.</summary>
/// <param name="Key">The point of the article: "đ".</param>
/// <param name="Next">What the asker can do then.</param>
public sealed record RefusalGround(
    string Key,
    Sentence Name,
    Sentence Next,
    DateOnly From,
    Citation Basis,
    Confidence Confidence,
    GroundNeed Needs = GroundNeed.Nothing
);

public static class RefusalGrounds
{
    private static readonly List<RefusalGround> Rows = LawBook.ReadRows<RefusalGround>("Informing/grounds.json");

    public static IReadOnlyList<RefusalGround> On(DateOnly day) => [.. Rows.Where(g => g.From <= day)];

    public static RefusalGround? Find(string key, DateOnly day) => Rows.Find(g => g.Key == key && g.From <= day);
}
