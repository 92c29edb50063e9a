using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Transparency;

internal sealed class TransparencyRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["log.not-a-key"] = new(
                "Đó không phải khóa công khai của nhân chứng. Khóa là một dòng dạng tên+8 chữ số+chuỗi dài, do lệnh dinh log witness in ra.",
                "That is not a witness’s public key. It is one line, name+8 digits+a long string, as dinh log witness prints it."
            ),
            ["log.key-known"] = new("Khóa này đã được ghi rồi.", "This key is registered already."),
            ["log.who-is-it"] = new("Hãy ghi tên nhân chứng.", "Say who the witness is."),
            ["log.no-such-checkpoint"] = new("Nhật ký chưa từng chốt như thế.", "The log has never said that."),
            ["log.not-a-checkpoint"] = new("Nội dung gửi đến không phải bản chốt có chữ ký.", "What was sent is not a signed checkpoint."),
            ["log.no-witness"] = new("Không có chữ ký của nhân chứng nào đã đăng ký.", "No registered witness has signed it."),
            ["log.false-signature"] = new("Chữ ký không khớp.", "The signature does not hold."),
        };
}
