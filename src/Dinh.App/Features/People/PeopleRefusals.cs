using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.People;

internal sealed class PeopleRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["appointment.own"] = new(
                "Không tự kết thúc phân công của chính mình, để cơ quan không mất người quản trị. Hãy nhờ một người quản trị khác.",
                "Nobody ends their own appointment, lest the body lose its administrator. Ask another administrator."
            ),
            ["appointment.already-ended"] = new("Phân công này đã kết thúc.", "This appointment has already ended."),
            ["appointment.already-held"] = new("Người này đang giữ đúng việc ấy ở cơ quan.", "This person already holds that function in the body."),
            ["account.name-taken"] = new("Tên đăng nhập này đã có người dùng; hãy chọn tên khác.", "This sign-in name is taken; choose another."),
            ["account.belongs-elsewhere"] = new(
                "Người này còn giữ việc ở cơ quan khác, nên chỉ quản trị hệ thống được cấp lại mật khẩu.",
                "This person also works for another body, so only the system administrator may renew the password."
            ),
            ["unit.has-ended"] = new("Đơn vị này đã kết thúc; hãy chọn đơn vị đang thay nó.", "This unit has ended; choose the one that answers for it now."),
            ["directory.already-started"] = new("Đơn vị này đã có cơ quan trong danh bạ.", "This unit has bodies in the directory already."),
            ["directory.kind-unknown"] = new(
                "Chưa biết đơn vị loại này thường có những cơ quan nào; hãy nhập từng cơ quan.",
                "Which bodies a unit of this kind usually has is not known; enter them one by one."
            ),
            ["account.none"] = new("Người này chưa có tài khoản.", "This person has no account."),
        };
}
