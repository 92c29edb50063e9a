using Dinh.App.Web.Tags;
using Dinh.Domain.Papers;
using Dinh.Law;

namespace Dinh.App.Features.Papers;

/// <summary>How this folder says stages and relations, and the words of them in addresses.</summary>
public static class PaperNames
{
    private static readonly Dictionary<string, PaperRelation> Relations = new()
    {
        ["dinh-chinh"] = PaperRelation.Corrects,
        ["sua-doi"] = PaperRelation.Amends,
        ["thay-the"] = PaperRelation.Replaces,
        ["cham-dut"] = PaperRelation.Ends,
    };

    public static string Key(PaperRelation relation) => Relations.First(r => r.Value == relation).Key;

    public static PaperRelation? RelationOf(string? key) => Relations.TryGetValue(key ?? "", out var relation) ? relation : null;

    public static Sentence Of(PaperStage stage) =>
        stage switch
        {
            PaperStage.Drafting => new("Đang soạn", "Being drafted"),
            PaperStage.Consulting => new("Đang lấy ý kiến", "Out for opinion"),
            PaperStage.Submitted => new("Chờ ký", "Awaits signature"),
            PaperStage.Numbered => new("Đã ký, chờ ban hành", "Signed, to be issued"),
            PaperStage.Issued => new("Đã ban hành", "Issued"),
            _ => new("Thôi soạn", "Given up"),
        };

    public static StateKind KindOf(PaperStage stage) =>
        stage switch
        {
            PaperStage.Issued => StateKind.Done,
            PaperStage.Consulting or PaperStage.Numbered => StateKind.Wait,
            PaperStage.Submitted => StateKind.Soon,
            _ => StateKind.Plain,
        };

    /// <summary>What a later paper does: "thay thế".</summary>
    public static Sentence Of(PaperRelation relation) =>
        relation switch
        {
            PaperRelation.Corrects => new("đính chính", "corrects"),
            PaperRelation.Amends => new("sửa đổi, bổ sung", "amends"),
            PaperRelation.Replaces => new("thay thế", "replaces"),
            _ => new("chấm dứt hiệu lực", "ends"),
        };

    /// <summary>"KẾ HOẠCH" as it is said in a sentence: "Kế hoạch".</summary>
    public static string Sentenced(string kind) => kind.Length == 0 ? "Văn bản" : char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();
}
