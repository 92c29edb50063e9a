namespace Dinh.Law.Disclosing;

/// <summary>What the law demands of one form for one item.</summary>
/// <param name="Form">The key of a <see cref="DisclosureForm"/>.</param>
/// <param name="Days">At least so many consecutive days; null where it stands for good or the law names none.</param>
/// <param name="Permanent">Whether it stands for good and is renewed when something changes.</param>
/// <param name="Where">Where it must be seen or heard; null where the form says that itself.</param>
/// <param name="IfAny">Whether it is owed only where the commune has such means: a portal, loudspeakers.</param>
public sealed record FormDemand(
    string Form,
    Citation Basis,
    Confidence Confidence,
    int? Days = null,
    bool Permanent = false,
    Sentence? Where = null,
    bool IfAny = false
);

/// <summary>Nội dung phải công khai: one item of the law's list.</summary>
/// <param name="Key">The place in the law: "11.2" is clause 2 of Article 11.</param>
/// <param name="Name">In a few words.</param>
/// <param name="From">The first day on which the law demands it.</param>
/// <param name="Demands">The forms that it must take; others are free.</param>
public sealed record DisclosureItem(
    Discloser Discloser,
    string Key,
    Sentence Name,
    DateOnly From,
    Citation Basis,
    Confidence Confidence,
    IReadOnlyList<FormDemand> Demands,
    DateOnly? LastDay = null,
    Sentence? Note = null
)
{
    public bool HoldsOn(DateOnly day) => From <= day && (LastDay is null || day <= LastDay);

    public FormDemand? DemandOf(string form) => Demands.FirstOrDefault(d => d.Form == form);
}

/// <summary>The lists of what must be made public, by discloser and day.</summary>
public static class DisclosureItems
{
    private static readonly List<DisclosureItem> Rows = LawBook.ReadRows<DisclosureItem>("Disclosing/items.json");

    public static IReadOnlyList<DisclosureItem> All => Rows;

    public static IReadOnlyList<DisclosureItem> Of(Discloser discloser, DateOnly day) => [.. Rows.Where(i => i.Discloser == discloser && i.HoldsOn(day))];

    public static DisclosureItem? Find(string key, DateOnly day) => Rows.Find(i => i.Key == key && i.HoldsOn(day));
}
