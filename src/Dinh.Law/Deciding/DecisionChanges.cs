namespace Dinh.Law.Deciding;

/// <summary>Sửa đổi, bổ sung, thay thế, bãi bỏ quyết định của cộng đồng dân cư: a reason for it, and who may act on it.</summary>
public sealed record DecisionChangeRow : LegalRow
{
    /// <summary>"unlawful", "procedure" or "community".</summary>
    public required string Key { get; init; }

    /// <summary>The commune's People's Committee annuls the decision.</summary>
    public bool CommuneMayAnnul { get; init; }

    /// <summary>The commune's People's Committee asks the community to change it.</summary>
    public bool CommuneMayAsk { get; init; }

    /// <summary>The community changes or annuls it of itself.</summary>
    public bool CommunityMay { get; init; }
}

public static class DecisionChanges
{
    private static readonly List<DecisionChangeRow> Rows = LawBook.ReadRows<DecisionChangeRow>("Deciding/changes.json");

    public static DecisionChangeRow? Find(string key, DateOnly day) => Rows.Find(day, r => r.Key == key);

    /// <summary>Null when the commune may annul a decision on that ground.</summary>
    public static Refusal? AnnulledByCommune(string key, DateOnly day) =>
        Find(key, day) is { CommuneMayAnnul: true } ? null : new("vote.commune-may-not-annul", Find("unlawful", day)?.Basis);
}
