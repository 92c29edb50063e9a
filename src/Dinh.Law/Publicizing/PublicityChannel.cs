namespace Dinh.Law.Publicizing;

/// <summary>What can honestly be counted of those whom publicity reaches.</summary>
public enum ReachUnit
{
    /// <summary>Người: they were there, and were counted.</summary>
    People,

    /// <summary>Hộ.</summary>
    Households,

    /// <summary>Lượt: how often it was seen or heard; one person may be many.</summary>
    Views,

    /// <summary>Bản: copies given out.</summary>
    Copies,
}

/// <summary>What carrying something out on a channel is, among the things that reports count.</summary>
public enum PublicityKind
{
    Broadcast,
    Article,
    Event,
    Leaflet,
    Poster,
    Letter,
    Other,
}

/// <summary>Kênh tuyên truyền: a way of spreading the law and what authorities do.</summary>
/// <param name="Key">"loudspeaker".</param>
/// <param name="Unit">What one time on it is called: "lượt phát".</param>
/// <param name="Reach">What can be counted of whom it reaches; nobody counts who hears a loudspeaker.</param>
/// <param name="Counts">What reports count it as.</param>
/// <param name="From">The first day on which it is known as such.</param>
/// <param name="Basis">The place of the law that names it; null where it is only what people have always done.</param>
public sealed record PublicityChannel(
    string Key,
    Sentence Name,
    Sentence Unit,
    IReadOnlyList<ReachUnit> Reach,
    PublicityKind Counts,
    DateOnly From,
    Confidence Confidence,
    Citation? Basis = null
)
{
    public const string OwnPortal = "own-portal";
    public const string OtherPortal = "other-portal";
    public const string Loudspeaker = "loudspeaker";
    public const string Meeting = "meeting";
}

/// <summary>The ways that are known.</summary>
public static class PublicityChannels
{
    private static readonly List<PublicityChannel> Rows = LawBook.ReadRows<PublicityChannel>("Publicizing/channels.json");

    public static IReadOnlyList<PublicityChannel> All => Rows;

    public static PublicityChannel? Find(string key) => Rows.Find(c => c.Key == key);
}
