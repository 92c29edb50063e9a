namespace Dinh.Law.PaperForm;

/// <summary>Tên loại văn bản: a kind of administrative paper with the letters that stand for it in a symbol.</summary>
/// <param name="Name">"Kế hoạch".</param>
/// <param name="Letters">"KH"; empty for an official letter, whose symbol begins with its issuer.</param>
public sealed record PaperKind(string Name, string Letters, Confidence Confidence)
{
    private static readonly List<PaperKind> Rows = LawBook.ReadRows<PaperKind>("PaperForm/paper-kinds.json");

    /// <summary>Where the kinds and their letters are laid down.</summary>
    public static Citation Basis { get; } = new("Phụ lục III Nghị định 30/2020/NĐ-CP");

    public static IReadOnlyList<PaperKind> All => Rows;

    /// <summary>As it is printed above the summary: "KẾ HOẠCH".</summary>
    public string Printed => Name.ToUpperInvariant();

    /// <summary>Null for what is no kind of paper; the case of letters does not matter.</summary>
    public static PaperKind? Find(string? name) => Rows.Find(k => string.Equals(k.Name, name?.Trim(), StringComparison.OrdinalIgnoreCase));
}
