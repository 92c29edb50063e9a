using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Duties;

/// <summary>What is told to who has a part in a duty, or talks at it, when it cannot be done.</summary>
internal sealed class PartsRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["duty.participant-known"] = new("Cơ quan này đã tham gia với vai trò đó.", "That body has this part already."),
            ["duty.participant-unknown"] = new("Cơ quan này không tham gia với vai trò đó.", "That body has no such part."),
            ["duty.silent-parts"] = new(
                "Còn bên tham mưu, phối hợp chưa trả lời. Hãy chờ, nhắc lại, hoặc ghi lý do vẫn khép lại mà không có ý kiến của họ.",
                "An adviser or coordinator has not answered. Wait, remind them, or say why the duty is closed without them."
            ),
            ["part.unknown"] = new("Cơ quan này không có phần trong nhiệm vụ.", "That body has no part in the duty."),
            ["part.already-accepted"] = new("Cơ quan này đã nhận việc.", "That body has accepted already."),
            ["part.words-needed"] = new("Mời ghi nội dung câu hỏi hoặc câu trả lời.", "Write the question or the reply."),
            ["part.asks-nothing"] = new("Bên này không có câu hỏi nào đang chờ.", "No question of that body is waiting."),
            ["part.has-contributed"] = new(
                "Cơ quan này đã gửi kết quả; hãy rút kết quả trước.",
                "That body has contributed; its evidence would have to be withdrawn first."
            ),
            ["part.day-passed"] = new("Hạn trả lời không thể trước hôm nay.", "A day to answer by cannot have passed."),
            ["comment.empty"] = new("Mời ghi ý kiến.", "Write something."),
            ["comment.too-long"] = new("Ý kiến dài quá 4.000 ký tự; hãy kèm tệp.", "Longer than 4,000 signs; put it into a file."),
            ["comment.already-withdrawn"] = new("Ý kiến này đã rút.", "This comment is withdrawn already."),
        };
}
