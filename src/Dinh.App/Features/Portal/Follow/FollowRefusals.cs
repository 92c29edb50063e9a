using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Portal.Follow;

internal sealed class FollowRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["following.no-address"] = new("Địa chỉ thư điện tử chưa đúng, như ten@vidu.vn.", "That is no e-mail address, such as name@example.vn."),
            ["following.ended"] = new(
                "Lời đăng ký này đã hết hạn hoặc đã ngừng. Mời đăng ký lại từ bảng công khai.",
                "This request has expired or was ended. Please ask again from the notice board."
            ),
        };
}
