using Dinh.Law;

namespace Dinh.App.Features.Portal.ExplainFault;

/// <summary>What happened, why, and what to do next, for one status.</summary>
public sealed record Fault(Sentence Title, Sentence Why, Sentence Next)
{
    private static readonly Fault Wrong = new(
        new("Máy gặp lỗi", "Something went wrong here"),
        new("Lỗi ở phía hệ thống, không phải do bạn. Điều bạn vừa gửi chưa được ghi.", "The fault is ours, not yours. What you just sent was not recorded."),
        new("Mời thử lại sau ít phút. Nếu vẫn lỗi, hãy báo cho người quản trị.", "Please try again in a few minutes. If it stays, tell the administrator.")
    );

    private static readonly Dictionary<int, Fault> Known = new()
    {
        [400] = new(
            new("Biểu mẫu đã cũ hoặc không đọc được", "The form was too old or could not be read"),
            new(
                "Trang được mở quá lâu, mở ở một phiên đăng nhập khác, hoặc điều gửi đến bị hỏng dọc đường, nên hệ thống không nhận để bảo vệ bạn.",
                "The page was open too long or in another session, or what was sent broke on the way; to protect you it was not accepted."
            ),
            new("Mời quay lại, tải lại trang rồi gửi lần nữa.", "Please go back, load the page again, and send once more.")
        ),
        [401] = new(
            new("Cần đăng nhập", "Please sign in"),
            new("Trang này dành cho cán bộ có tài khoản.", "This page is for officers with an account."),
            new("Mời đăng nhập rồi mở lại.", "Sign in, then open it again.")
        ),
        [403] = new(
            new("Trang này không dành cho bạn", "This page is not for you"),
            new(
                "Quyền đi theo phân công đang có hiệu lực; bạn chưa được giao việc này, hoặc phân công đã hết hạn.",
                "Rights follow appointments in force; you do not hold this one, or its term has ended."
            ),
            new("Nếu thấy chưa đúng, hãy hỏi người quản trị của cơ quan mình.", "If that seems wrong, ask the administrator of your body.")
        ),
        [404] = new(
            new("Không tìm thấy trang", "There is no such page"),
            new(
                "Địa chỉ có thể gõ nhầm, tài liệu chưa công khai hoặc đã được gỡ theo quy định.",
                "The address may be mistyped, or the paper is not public or was withdrawn."
            ),
            new(
                "Mời tìm lại từ bảng tin; gõ không dấu và tên xã cũ cũng được.",
                "Search from the notice board; names without marks and old place names work too."
            )
        ),
        [409] = new(
            new("Người khác vừa sửa", "Somebody else has just changed it"),
            new(
                "Trong lúc bạn đang làm, một người khác đã lưu thay đổi ở cùng chỗ này, nên điều bạn gửi chưa được ghi.",
                "While you were at it somebody else saved a change here, so yours was not recorded."
            ),
            new("Mời mở lại trang để xem bản mới, rồi làm lại nếu vẫn cần.", "Open the page again to see it, then do it again if it is still needed.")
        ),
        [413] = new(
            new("Tệp hoặc biểu mẫu quá lớn", "The file or the form is too large"),
            new("Điều vừa gửi vượt quá mức mà hệ thống nhận, nên chưa được ghi.", "What was sent is larger than the system takes, so it was not recorded."),
            new(
                "Mời gửi từng tệp, nén ảnh trong tệp, hoặc rút ngắn điều đã viết rồi gửi lại.",
                "Send the files one by one, shrink the pictures in them, or shorten what was written, then send again."
            )
        ),
        [429] = new(
            new("Xin chờ một phút", "Please wait a minute"),
            new(
                "Đã gửi quá nhiều lần trong một phút. Giới hạn này chặn máy dò mật khẩu.",
                "Too much was sent within a minute. The limit keeps guessing machines out."
            ),
            new("Mời thử lại sau một phút.", "Please try again in a minute.")
        ),
    };

    public static Fault Of(int status) => Known.GetValueOrDefault(status, status is >= 400 and < 500 ? Known[400] : Wrong);
}
