using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Accounts;

internal sealed class AccountsRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["account.not-let-in"] = new(
                "Tên đăng nhập hoặc mật khẩu không đúng. Sau 5 lần sai liên tiếp, tài khoản tạm khóa 15 phút.",
                "The sign-in name or the password is not right. After 5 wrong attempts in a row an account is locked for 15 minutes."
            ),
        };
}
