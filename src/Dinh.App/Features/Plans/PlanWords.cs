using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Plans;

/// <summary>The words of this folder that do not stand in a view.</summary>
public static class PlanWords
{
    /// <summary>Kinds of task to choose from, none among them.</summary>
    public static readonly IReadOnlyList<(string Key, Sentence Name)> TaskKinds =
    [
        ("", new("Chưa xếp loại", "Not sorted")),
        .. Duties.TaskKinds.Names.Select(k => (k.Key, k.Value)),
    ];

    public static Sentence KindOf(string key) => TaskKinds.FirstOrDefault(k => k.Key == key).Name ?? new(key, key);

    public static Sentence LabelOf(PartKind part, FieldName name) =>
        (part, name) switch
        {
            (PartKind.Report, FieldName.Title) => new("Nội dung báo cáo", "What is reported"),
            (PartKind.Report, FieldName.Lead) => new("Ai báo cáo", "Who reports"),
            (PartKind.Report, FieldName.Time) => new("Hạn báo cáo", "Due"),
            (PartKind.Head, FieldName.Title) => new("Trích yếu", "Abstract"),
            (PartKind.Event, FieldName.Title) => new("Tên sự kiện", "Name of the event"),
            _ => Labels[name],
        };

    public static Sentence SeverityOf(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => new("Phải sửa", "Must be mended"),
            FindingSeverity.Warning => new("Nên xem lại", "Look again"),
            _ => new("Lỗi nhỏ", "Slip"),
        };

    public static Sentence StateOf(DraftState state) =>
        state switch
        {
            DraftState.Reading => new("Đang đọc", "Being read"),
            DraftState.Unreadable => new("Không đọc được", "Cannot be read"),
            DraftState.Held => new("Đang trình ký, lấy ý kiến", "Out to be signed or for opinion"),
            DraftState.Confirmed => new("Đã thành kế hoạch", "Confirmed"),
            DraftState.Discarded => new("Đã bỏ", "Discarded"),
            _ => new("Đang xem lại", "Under review"),
        };

    public static Sentence KindOf(TimeKind? kind) =>
        kind switch
        {
            TimeKind.By => new("có hạn", "due"),
            TimeKind.Within => new("trong kỳ", "within a period"),
            TimeKind.From => new("từ ngày", "from"),
            TimeKind.Ongoing => new("thường xuyên", "ongoing"),
            TimeKind.Periodic => new("định kỳ", "periodic"),
            TimeKind.Conditional => new("chờ sự kiện", "awaits an event"),
            _ => new("không nêu thời gian", "no time stated"),
        };

    private static readonly Dictionary<FieldName, Sentence> Labels = new()
    {
        [FieldName.Kind] = new("Loại văn bản", "Kind of paper"),
        [FieldName.Number] = new("Số, ký hiệu", "Number and symbol"),
        [FieldName.Issuer] = new("Cơ quan ban hành", "Issued by"),
        [FieldName.Place] = new("Nơi ban hành", "Place"),
        [FieldName.Date] = new("Ngày ban hành", "Day of issue"),
        [FieldName.Title] = new("Nội dung", "Task"),
        [FieldName.Year] = new("Năm kế hoạch", "Year"),
        [FieldName.Bases] = new("Căn cứ", "Legal bases"),
        [FieldName.Recipients] = new("Nơi nhận", "Recipients"),
        [FieldName.SignerTitle] = new("Chức vụ người ký", "Signer’s office"),
        [FieldName.Signer] = new("Người ký", "Signer"),
        [FieldName.Path] = new("Mục", "Item"),
        [FieldName.Detail] = new("Chi tiết", "Detail"),
        [FieldName.Lead] = new("Chủ trì", "Lead"),
        [FieldName.Advise] = new("Tham mưu", "Advises"),
        [FieldName.Coordinate] = new("Phối hợp", "Coordinates"),
        [FieldName.Form] = new("Hình thức", "Form"),
        [FieldName.Time] = new("Thời gian", "Time"),
        [FieldName.TaskKind] = new("Loại việc", "Kind of task"),
        [FieldName.To] = new("Gửi đến", "Sent to"),
        [FieldName.Via] = new("Qua", "Through"),
        [FieldName.Venue] = new("Địa điểm", "Venue"),
    };
}
