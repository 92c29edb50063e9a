namespace Dinh.Law.Disclosing;

/// <summary>Hình thức công khai: a way of making something public that the law names.</summary>
/// <param name="Discloser">For whom the law names it.</param>
/// <param name="Key">"posting", "portal", "loudspeaker", "village-heads", "letter", "dialogue", "reception", "organisations", "network", "other", "staff-conference", "notice", "section-heads".</param>
/// <param name="Name">As people say it.</param>
/// <param name="From">The first day on which the law names it.</param>
/// <param name="Basis">The place that names it.</param>
/// <param name="Confidence">How far it may be trusted.</param>
public sealed record DisclosureForm(Discloser Discloser, string Key, Sentence Name, DateOnly From, Citation Basis, Confidence Confidence)
{
    public const string Posting = "posting";
    public const string Portal = "portal";
    public const string Loudspeaker = "loudspeaker";
    public const string VillageHeads = "village-heads";
}

/// <summary>The ways of making something public.</summary>
public static class DisclosureForms
{
    private static readonly List<DisclosureForm> Rows = LawBook.ReadRows<DisclosureForm>("Disclosing/forms.json");

    public static IReadOnlyList<DisclosureForm> Of(Discloser discloser, DateOnly day) => [.. Rows.Where(f => f.Discloser == discloser && f.From <= day)];

    /// <summary>Null where the law of that day names no such way for this discloser.</summary>
    public static DisclosureForm? Find(Discloser discloser, string key, DateOnly day) =>
        Rows.Find(f => f.Discloser == discloser && f.Key == key && f.From <= day);
}
