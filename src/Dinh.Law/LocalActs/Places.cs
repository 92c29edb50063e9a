namespace Dinh.Law.LocalActs;

/// <summary>A place of the law that carries no figure, from a day on.</summary>
/// <param name="Key">"recognition-file", "written-refusal", "amendment", "suspension", "annulment" or "yearly-review".</param>
public sealed record Place(string Key, DateOnly From, Citation Basis, Confidence Confidence);

/// <summary>The places that refusals and duties of local acts rest on.</summary>
public static class Places
{
    private static readonly List<Place> Rows = LawBook.ReadRows<Place>("LocalActs/places.json");

    public static Place? Find(string key, DateOnly day) => Rows.Where(r => r.Key == key && r.From <= day).MaxBy(r => r.From);

    public static Citation? BasisOf(string key, DateOnly day) => Find(key, day)?.Basis;
}
