namespace Dinh.Law.Publicizing;

/// <summary>Đối tượng tuyên truyền: a group of people for whom publicity is made.</summary>
/// <param name="Key">"minorities".</param>
/// <param name="Slot">The part of the report's breakdown in which they are counted.</param>
/// <param name="Speaks">Whether the language in which they are spoken to should be named.</param>
public sealed record AudienceGroup(string Key, Sentence Name, string Slot, bool Speaks, DateOnly From, Confidence Confidence);

/// <summary>The groups that are known.</summary>
public static class AudienceGroups
{
    private static readonly List<AudienceGroup> Rows = LawBook.ReadRows<AudienceGroup>("Publicizing/audiences.json");

    public static IReadOnlyList<AudienceGroup> All => Rows;

    public static AudienceGroup? Find(string key) => Rows.Find(g => g.Key == key);
}
