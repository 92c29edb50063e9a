using Dinh.Domain.Common;
using Dinh.Law;

namespace Dinh.App.Features.Transparency;

/// <summary>What people call the acts that the log keeps.</summary>
internal static class DeedWords
{
    public static Sentence Of(PublicDeed deed) =>
        deed switch
        {
            PublicDeed.Publish => new("Công khai", "Published"),
            PublicDeed.Correct => new("Đính chính", "Corrected"),
            PublicDeed.Amend => new("Sửa đổi, bổ sung", "Amended"),
            PublicDeed.Replace => new("Thay thế", "Replaced"),
            PublicDeed.Withdraw => new("Gỡ, thu hồi", "Withdrawn"),
            PublicDeed.Post => new("Niêm yết", "Posted"),
            PublicDeed.TakeDown => new("Thôi niêm yết", "Taken down"),
            PublicDeed.Broadcast => new("Phát loa truyền thanh", "Broadcast"),
            PublicDeed.Hand => new("Gửi, chuyển đến", "Handed over"),
            PublicDeed.Decide => new("Quyết định", "Decided"),
            PublicDeed.Answer => new("Trả lời", "Answered"),
            PublicDeed.Sign => new("Ký, cho số", "Signed and numbered"),
            PublicDeed.Issue => new("Ban hành", "Issued"),
            PublicDeed.Receive => new("Tiếp nhận", "Received"),
            PublicDeed.Extend => new("Gia hạn", "Extended"),
            PublicDeed.Refuse => new("Từ chối", "Refused"),
            _ => new("Hủy", "Cancelled"),
        };

    /// <summary>What a fact of a statement is called; one that has no name here is shown as machines call it.</summary>
    public static Sentence OfFact(string name) =>
        name switch
        {
            "kind" => new("Loại", "Kind"),
            "number" => new("Số, ký hiệu", "Number"),
            "issuer" => new("Cơ quan ban hành", "Issuer"),
            "issued" => new("Ngày ban hành", "Day of issue"),
            "version" => new("Lần", "Version"),
            "step" => new("Bước", "Step"),
            "paper" => new("Văn bản", "Paper"),
            "earlier" => new("Văn bản trước (mã)", "Earlier paper (key)"),
            "item" => new("Nội dung phải công khai", "Item to be published"),
            "from" => new("Từ ngày", "From"),
            "until" => new("Đến ngày", "Until"),
            "place" => new("Nơi", "Place"),
            "form" => new("Hình thức", "Form"),
            "on" => new("Ngày", "Day"),
            "due" => new("Hạn", "Due"),
            "ground" => new("Căn cứ từ chối (điểm)", "Ground of the refusal (point)"),
            "proof" => new("SHA-256 của ảnh, tệp chứng minh", "SHA-256 of the picture or file that shows it"),
            "seal" => new("Dấu niêm của bản công khai", "Seal of the version"),
            "because" => new("Lý do", "Ground"),
            _ => new(name, name),
        };
}

/// <summary>A kind of record whose acts are in the log: what it is called and where it is read. Found by type; a module that logs writes one.</summary>
public interface IProvedRecord
{
    /// <summary>As the entries call it: "paper".</summary>
    string Record { get; }

    Sentence Name { get; }

    /// <summary>Where everybody reads it; null where it has no public page.</summary>
    string? PublicPage(Guid key);
}
