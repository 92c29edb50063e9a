using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Leading;

internal sealed class LeadingRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["urging.nothing-late"] = new("Cơ quan này không có việc nào quá hạn.", "Nothing is late there."),
            ["urging.already-today"] = new(
                "Hôm nay đồng chí đã đôn đốc cơ quan này về những việc ấy; mỗi việc mỗi ngày một lần.",
                "You have called on this body for these duties today; once a day for a duty."
            ),
            ["urging.nobody-there"] = new(
                "Chưa ai ở cơ quan này có phân công và tài khoản đang dùng, nên không ai nhận được. Đề nghị người quản trị phân công người trước (mục Người của cơ quan), rồi đôn đốc.",
                "Nobody there has an appointment and an open account today, so nobody would read it. Have its administrator appoint somebody first (People of the body), then call."
            ),
        };
}
