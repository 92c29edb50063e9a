namespace Dinh.Law.Deciding;

/// <summary>What the people of a village or commune discuss and decide: the clauses of Article 15, by their numbers.</summary>
public enum Matter
{
    /// <summary>Chủ trương và mức đóng góp xây dựng công trình.</summary>
    Contributions = 1,

    /// <summary>Thu, chi, quản lý các khoản đóng góp và kinh phí, tài sản của cộng đồng.</summary>
    CommunityFunds,

    /// <summary>Nội dung hương ước, quy ước.</summary>
    VillageCode,

    /// <summary>Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố.</summary>
    VillageHead,

    /// <summary>Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng.</summary>
    Boards,

    /// <summary>Các công việc tự quản khác.</summary>
    SelfManagement,
}

/// <summary>Phạm vi thực hiện của quyết định.</summary>
public enum DecisionScope
{
    Village,
    Commune,
}

/// <summary>A matter as the law words it.</summary>
public sealed record MatterRow : LegalRow
{
    public required Matter Matter { get; init; }

    /// <summary>In what scope the law lets it be decided.</summary>
    public required IReadOnlyList<DecisionScope> Scopes { get; init; }
}

/// <summary>The matters that the people decide.</summary>
public static class Matters
{
    private static readonly List<MatterRow> Rows = LawBook.ReadRows<MatterRow>("Deciding/matters.json");

    public static IReadOnlyList<MatterRow> All => Rows;

    public static MatterRow? Find(Matter matter, DateOnly day) => Rows.Find(day, r => r.Matter == matter);

    /// <summary>How it is written where a number is wanted: "15.1".</summary>
    public static string NumberOf(Matter matter) => $"15.{(int)matter}";

    /// <summary>The matter of that number; null when there is none.</summary>
    public static Matter? Numbered(string number) => Enum.GetValues<Matter>().Cast<Matter?>().FirstOrDefault(m => NumberOf(m!.Value) == number);
}

/// <summary>A row that concerns some matters in some scopes.</summary>
public abstract record MatterRule : LegalRow
{
    /// <summary>The matters; null for all.</summary>
    public IReadOnlyList<Matter>? Matters { get; init; }

    /// <summary>The scopes; null for both.</summary>
    public IReadOnlyList<DecisionScope>? Scopes { get; init; }

    public bool Concerns(Matter matter, DecisionScope scope) => Matters?.Contains(matter) != false && Scopes?.Contains(scope) != false;
}
