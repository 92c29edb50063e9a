using Dinh.App.Web.Tags;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.LocalActs;

namespace Dinh.App.Features.LocalActs;

/// <summary>How this folder says kinds, stages, steps and findings.</summary>
public static class LocalActWords
{
    public static readonly IReadOnlyDictionary<string, ActKind> Kinds = new Dictionary<string, ActKind>
    {
        ["nghi-quyet"] = ActKind.Resolution,
        ["quy-che"] = ActKind.Regulation,
        ["quy-che-co-quan"] = ActKind.AgencyRegulation,
        ["huong-uoc"] = ActKind.VillageCode,
    };

    public static readonly IReadOnlyDictionary<string, ActStage> Stages = new Dictionary<string, ActStage>
    {
        ["soan-thao"] = ActStage.Drafting,
        ["lay-y-kien"] = ActStage.Consulting,
        ["da-thong-qua"] = ActStage.Adopted,
        ["cho-cong-nhan"] = ActStage.Submitted,
        ["hieu-luc"] = ActStage.InForce,
        ["tam-ngung"] = ActStage.Suspended,
        ["khong-cong-nhan"] = ActStage.NotRecognised,
        ["het-hieu-luc"] = ActStage.Ended,
        ["thoi-soan"] = ActStage.Dropped,
    };

    public static Sentence NameOf(ActKind kind) =>
        kind switch
        {
            ActKind.Resolution => new("Nghị quyết về biện pháp bảo đảm dân chủ", "Resolution on measures"),
            ActKind.Regulation => new("Quy chế dân chủ của xã, phường", "Commune democracy regulation"),
            ActKind.AgencyRegulation => new("Quy chế dân chủ của cơ quan, đơn vị", "Agency democracy regulation"),
            _ => new("Hương ước, quy ước", "Village code"),
        };

    public static Sentence NameOf(ActStage stage) =>
        stage switch
        {
            ActStage.Drafting => new("Đang soạn thảo", "Being drafted"),
            ActStage.Consulting => new("Đang lấy ý kiến", "Before the people"),
            ActStage.Adopted => new("Dân đã thông qua", "Adopted by the village"),
            ActStage.Submitted => new("Chờ công nhận", "Awaits recognition"),
            ActStage.InForce => new("Đang có hiệu lực", "In force"),
            ActStage.Suspended => new("Tạm ngừng thực hiện", "Suspended"),
            ActStage.NotRecognised => new("Không được công nhận", "Not recognised"),
            ActStage.Ended => new("Hết hiệu lực", "Ended"),
            _ => new("Thôi soạn thảo", "Given up"),
        };

    public static StateKind KindOf(ActStage stage) =>
        stage switch
        {
            ActStage.InForce => StateKind.Done,
            ActStage.Suspended or ActStage.NotRecognised => StateKind.Late,
            ActStage.Consulting or ActStage.Submitted or ActStage.Adopted => StateKind.Wait,
            _ => StateKind.Plain,
        };

    public static Sentence NameOf(ActStep step) =>
        step switch
        {
            ActStep.Draft => new("Soạn thảo", "Draft"),
            ActStep.Consult => new("Lấy ý kiến", "Ask the people"),
            ActStep.Adopt => new("Thông qua, ban hành", "Adopt"),
            ActStep.Submit => new("Gửi hồ sơ đề nghị công nhận", "Send for recognition"),
            ActStep.Recognise => new("Công nhận", "Recognise"),
            ActStep.Deliver => new("Gửi đến thôn và Mặt trận", "Send to village and Front"),
            ActStep.Publish => new("Công khai", "Publish"),
            _ => new("Rà soát hằng năm", "Review every year"),
        };

    public static Sentence NameOf(Finding? finding) =>
        finding switch
        {
            Finding.Keep => new("Giữ nguyên", "Keep"),
            Finding.Amend => new("Sửa đổi, bổ sung", "Amend"),
            Finding.Replace => new("Thay thế", "Replace"),
            Finding.Repeal => new("Bãi bỏ", "Repeal"),
            Finding.New => new("Ban hành mới", "Make new"),
            _ => new("Chưa có thông tin", "No news"),
        };
}
