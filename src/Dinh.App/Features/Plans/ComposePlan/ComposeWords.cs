using Dinh.Domain.Plans;
using Dinh.Law;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>The words by which the writing page asks.</summary>
public static class ComposeWords
{
    private static readonly Sentence None = new("", "");

    private static readonly Dictionary<CardField, (Sentence Label, Sentence Hint)> Asking = new()
    {
        [CardField.Issuer] = (new("Cơ quan ban hành", "Issued by"), None),
        [CardField.Kind] = (new("Tên loại văn bản", "Kind of paper"), None),
        [CardField.Number] = (new("Số, ký hiệu", "Number and symbol"), new("Để /KH-… cho đến khi có số", "Leave /KH-… until it has a number")),
        [CardField.Place] = (new("Nơi ban hành", "Place"), None),
        [CardField.Date] = (new("Ngày ban hành", "Day of issue"), new("Ví dụ 15/01/2026; để trống khi chưa ký", "Such as 15/01/2026; empty until signed")),
        [CardField.Title] = (new("Trích yếu", "Title"), new("Nêu cả năm của kế hoạch", "Name the year too")),
        [CardField.Opening] = (new("Câu ban hành", "Words of issue"), None),
        [CardField.Bases] = (new("Căn cứ", "Legal bases"), new("Mỗi dòng một căn cứ", "One a line")),
        [CardField.Purpose] = (new("Mục đích", "Purpose"), new("Mỗi dòng một ý", "One a line")),
        [CardField.Requirement] = (new("Yêu cầu", "Requirements"), new("Mỗi dòng một ý", "One a line")),
        [CardField.Heading] = (new("Tên mục", "Heading"), None),
        [CardField.Content] = (new("Nội dung nhiệm vụ", "What is to be done"), None),
        [CardField.Detail] = (new("Nói thêm", "More about it"), new("Mỗi dòng một đoạn", "One paragraph a line")),
        [CardField.Lead] = (new("Chủ trì", "Lead"), new("Nhiều cơ quan thì ngăn bằng dấu ;", "Part several with ;")),
        [CardField.Advise] = (new("Tham mưu", "Advises"), None),
        [CardField.Coordinate] = (new("Phối hợp", "Coordinates"), None),
        [CardField.Form] = (new("Hình thức", "Form"), None),
        [CardField.Product] = (new("Sản phẩm", "Product"), None),
        [CardField.Time] = (new("Thời gian", "Time"), new("quý II năm 2026; trước ngày 15/6/2026; thường xuyên…", "quý II năm 2026; trước ngày 15/6/2026; …")),
        [CardField.Cost] = (new("Kinh phí", "Cost"), None),
        [CardField.Funds] = (new("Kinh phí thực hiện", "Funds"), new("Để trống thì văn bản không có mục này", "Left empty, the paper has no such section")),
        [CardField.Body] = (new("Cơ quan", "Body"), None),
        [CardField.Work] = (
            new("Làm gì", "What it does"),
            new("Mỗi dòng một việc; báo cáo thì nêu gửi ai, trước ngày nào", "One a line; of a report say to whom and by when")
        ),
        [CardField.Closing] = (new("Lời kết", "Closing words"), None),
        [CardField.Recipients] = (new("Nơi nhận", "Recipients"), new("Mỗi dòng một nơi; dòng Lưu: VT tự thêm", "One a line; the archive is added")),
        [CardField.Keeper] = (new("Đơn vị soạn thảo lưu", "Kept by"), new("Đứng sau “Lưu: VT,”", "Stands behind “Lưu: VT,”")),
        [CardField.Way] = (new("Ký thế nào", "Signed how"), None),
        [CardField.Collective] = (
            new("Thay mặt tập thể", "On behalf of"),
            new("Như Ủy ban nhân dân; để trống nếu thủ trưởng ký", "Such as Ủy ban nhân dân; empty where the head signs")
        ),
        [CardField.Chief] = (
            new("Ký thay, thừa lệnh ai", "In whose stead"),
            new("Như Chủ tịch; chỉ cho KT., TL., TUQ.", "Such as Chủ tịch; for KT., TL., TUQ. only")
        ),
        [CardField.Office] = (new("Chức vụ người ký", "Signer’s office"), None),
        [CardField.Signer] = (new("Họ tên người ký", "Signer"), None),
    };

    public static Sentence LabelOf(CardField field) => Asking[field].Label;

    /// <summary>Empty for a question that explains itself.</summary>
    public static Sentence HintOf(CardField field) => Asking[field].Hint;

    public static Sentence NameOf(CardKind kind) =>
        kind switch
        {
            CardKind.Head => new("Phần đầu", "Head"),
            CardKind.Bases => new("Căn cứ", "Legal bases"),
            CardKind.Aims => new("Mục đích, yêu cầu", "Aims"),
            CardKind.Section => new("Mục lớn", "Section"),
            CardKind.Group => new("Nhóm việc", "Group"),
            CardKind.Task => new("Nhiệm vụ", "Task"),
            CardKind.Funds => new("Kinh phí", "Funds"),
            CardKind.Duty => new("Việc của cơ quan", "Duty of a body"),
            CardKind.Closing => new("Lời kết", "Closing words"),
            _ => new("Nơi nhận, chữ ký", "Recipients and signature"),
        };
}
