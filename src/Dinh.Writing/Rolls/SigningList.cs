using Dinh.Law.PaperForm;
using Dinh.Writing.Blocks;
using Dinh.Writing.Plans;

namespace Dinh.Writing.Rolls;

/// <summary>One household of the list.</summary>
public sealed record SigningLine(int Number, string Name, string Born, string Address);

/// <summary>What stands over and under a list of households.</summary>
/// <param name="Village">"Xóm Đồng Đau".</param>
/// <param name="Commune">"UBND xã Bình Yên".</param>
/// <param name="Place">Before the day: "Bình Yên".</param>
public sealed record SigningFacts(string Village, string Commune, string Place, DateOnly Day)
{
    /// <summary>What it is for; empty for the roll as it stands.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The hash of the frozen copy; empty where it is none.</summary>
    public string Hash { get; init; } = "";
}

/// <summary>Danh sách đại diện hộ: the list on which representatives sign, in the form of the decree. Telephones do not stand on it.</summary>
public static class SigningList
{
    public static Manuscript Of(SigningFacts facts, IReadOnlyList<SigningLine> lines)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(lines);
        var head = new Letterhead
        {
            Superior = [.. Letterhead.Of(facts.Commune).Issuer],
            Issuer = [facts.Village.ToUpperInvariant()],
            Nation = Letterhead.Republic,
            PlaceAndDay = $"{facts.Place}, {DayWords.Of(facts.Day)}",
        };
        return new(
            $"Danh sách đại diện hộ {facts.Village}",
            PaperRules.At(facts.Day).Value,
            [
                .. head.Blocks(),
                new Paragraph("DANH SÁCH ĐẠI DIỆN HỘ GIA ĐÌNH", Look.Kind),
                new Paragraph(facts.Purpose.Length > 0 ? facts.Purpose : facts.Village, Look.Summary),
                new Rule(facts.Village, Look.Summary, 0.4),
                TableOf(lines),
                new Paragraph($"Danh sách có {lines.Count} hộ. Mỗi hộ một người đại diện ký.") { KeepWithNext = true },
                .. Frozen(facts),
                .. new Signature
                {
                    Recipients = ["Nơi nhận:", $"- {facts.Commune};", $"- Lưu: {facts.Village}."],
                    Authority = ["NGƯỜI LẬP DANH SÁCH"],
                }.Blocks(),
            ]
        );
    }

    private static Grid TableOf(IReadOnlyList<SigningLine> lines) =>
        new(
            [
                ["Hộ số", "Họ và tên người đại diện", "Năm sinh", "Địa chỉ", "Ký tên"],
                .. lines.Select(l => (IReadOnlyList<string>)[$"{l.Number}", l.Name, YearOf(l.Born), l.Address, ""]),
            ],
            [9, 32, 12, 29, 18]
        )
        {
            Numbers = new HashSet<int> { 0 },
        };

    // The list goes round the hall: a year tells namesakes apart, a day of birth is nobody's business.
    private static string YearOf(string born) => born.Length > 4 ? born[^4..] : born;

    private static IEnumerable<Block> Frozen(SigningFacts facts)
    {
        if (facts.Hash.Length > 0)
            yield return new Paragraph($"Theo bản chốt có mã kiểm chứng (SHA-256): {string.Join(' ', facts.Hash.Chunk(8).Select(part => new string(part)))}.");
    }
}
