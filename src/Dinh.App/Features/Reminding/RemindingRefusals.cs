using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Reminding;

internal sealed class RemindingRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["calendar.already-revoked"] = new("Đường dẫn lịch này đã thu hồi.", "This calendar link is revoked already."),
            ["calendar.not-your-body"] = new("Chỉ tạo lịch của cơ quan bạn đang làm việc.", "A calendar is made only of a body that you work for."),
            ["mail.no-person"] = new(
                "Tài khoản này không gắn với người nào nên không nhận thư nhắc.",
                "This account belongs to no person, so it gets no reminders."
            ),
            ["mail.not-set-up"] = new(
                "Máy chủ này chưa cấu hình gửi thư điện tử; quản trị hệ thống đặt DINH_SMTP.",
                "No mail server is set up here; the system administrator sets DINH_SMTP."
            ),
            ["mail.bad-address"] = new("Địa chỉ thư điện tử không đúng.", "This is no e-mail address."),
            ["phone.bad-number"] = new("Số điện thoại không đúng.", "This is no telephone number."),
            ["mail.refused"] = new("Máy chủ thư không nhận địa chỉ này.", "The mail server does not take this address."),
            ["mail.stale-confirmation"] = new(
                "Đường dẫn xác nhận đã cũ hoặc không phải của tài khoản này. Hãy đặt lại địa chỉ.",
                "The confirmation is too old or not of this account. Set the address again."
            ),
        };
}
