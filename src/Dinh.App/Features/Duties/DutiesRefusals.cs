using Dinh.App.Web;
using Dinh.Law;
using Dinh.Law.Evidencing;

namespace Dinh.App.Features.Duties;

internal sealed class DutiesRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } = Own().Concat(Unfit()).ToDictionary();

    // What a task of each kind is closed by stands beside the rule; the refusal says it.
    private static IEnumerable<KeyValuePair<string, Sentence>> Unfit() =>
        EvidenceKinds
            .On(DateOnly.MaxValue)
            .Select(k =>
                KeyValuePair.Create(
                    $"evidence.unfit.{k.Task}",
                    new Sentence(
                        $"{k.Told.Vi} Hãy nộp đúng loại, chọn “Đây là” nếu tên tệp chưa nói rõ, hoặc ghi vì sao dùng loại khác.",
                        $"{k.Told.En} Supply that, say what the file is if its name does not, or say why other evidence serves."
                    )
                )
            );

    private static Dictionary<string, Sentence> Own() =>
        new()
        {
            ["duty.already-cancelled"] = new("Nhiệm vụ này đã hủy.", "This duty is cancelled."),
            ["duty.not-cancelled"] = new("Nhiệm vụ này không bị hủy.", "This duty is not cancelled."),
            ["duty.reason-needed"] = new("Cần ghi lý do, để người đọc sau hiểu.", "A reason is needed, for whoever reads this later."),
            ["duty.same-body"] = new("Nhiệm vụ đã thuộc cơ quan này.", "The duty is with this body already."),
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
            ["duty.already-done"] = new("Nhiệm vụ này đã xong.", "This duty is done."),
            ["duty.content-needed"] = new("Mời ghi việc cần làm.", "Write what is to be done."),
            ["duty.due-passed"] = new("Ngày phải xong không thể trước hôm nay.", "The day cannot have passed."),
            ["duty.due-after-parent"] = new("Việc con phải xong trước hạn của việc chính.", "A part is to be done before the duty above it is due."),
            ["duty.body-not-below"] = new(
                "Chỉ giao được cho cơ quan mình, cơ quan trực thuộc và người của các cơ quan đó.",
                "Only your own body, those under it and their people can be given a part."
            ),
            ["comment.empty"] = new("Mời ghi ý kiến.", "Write something."),
            ["comment.too-long"] = new("Ý kiến dài quá 4.000 ký tự; hãy kèm tệp.", "Longer than 4,000 signs; put it into a file."),
            ["comment.already-withdrawn"] = new("Ý kiến này đã rút.", "This comment is withdrawn already."),
            ["duty.body-needed"] = new("Mời chọn cơ quan.", "Choose a body."),
            ["duty.waits-for-event"] = new(
                "Nhiệm vụ đang chờ sự kiện. Hãy ghi sự kiện trước, rồi mới cập nhật kết quả.",
                "The duty awaits an event. Record the event first, then its results."
            ),
            ["duty.not-waiting"] = new("Nhiệm vụ này không chờ sự kiện nào.", "The duty awaits no event."),
            ["duty.not-begun-by-event"] = new("Nhiệm vụ không bắt đầu từ sự kiện này.", "The duty was not begun by this event."),
            ["evidence.no-such-part"] = new("Kỳ hoặc mốc này không thuộc nhiệm vụ.", "The duty has no such turn or milestone."),
            ["evidence.already-supplied"] = new("Bằng chứng này đã có rồi.", "This evidence is there already."),
            ["evidence.unknown"] = new("Nhiệm vụ không có bằng chứng này.", "The duty has no such evidence."),
            ["evidence.already-withdrawn"] = new("Bằng chứng này đã rút.", "This evidence is withdrawn already."),
            ["evidence.link-not-web"] = new("Đường dẫn phải bắt đầu bằng http:// hoặc https://.", "A link begins with http:// or https://."),
            ["evidence.paper-without-number"] = new("Cần số, ký hiệu của văn bản.", "The paper’s number is needed."),
            ["evidence.paper-in-future"] = new("Ngày văn bản không thể sau hôm nay.", "A paper cannot be of a day to come."),
            ["evidence.file-type"] = new(
                "Chỉ nhận .pdf, .docx, .xlsx, .odt, .ods, .jpg, .png, .txt, và nội dung phải đúng với đuôi tệp.",
                "Only .pdf, .docx, .xlsx, .odt, .ods, .jpg, .png and .txt are taken, and the content must be what the name says."
            ),
            ["evidence.file-too-large"] = new("Tệp lớn hơn 20 MB. Hãy nén hoặc chia nhỏ.", "The file is larger than 20 MB. Compress or split it."),
            ["event.in-future"] = new("Ngày xảy ra không thể sau hôm nay.", "An event cannot be of a day to come."),
            ["event.without-name"] = new("Cần tên sự kiện.", "The event needs a name."),
            ["event.without-ground"] = new("Cần ghi căn cứ: biết sự kiện này từ đâu.", "Say how it is known."),
            ["event.already-recorded"] = new("Sự kiện này đã được ghi.", "This event is recorded already."),
            ["event.already-withdrawn"] = new("Sự kiện này đã rút.", "This event is withdrawn already."),
            ["event.nothing-chosen"] = new("Hãy chọn ít nhất một cụm từ mà sự kiện này đáp ứng.", "Choose at least one phrase that the event answers."),
            ["view.without-name"] = new("Cần đặt tên cho bộ lọc.", "The view needs a name."),
            ["view.name-taken"] = new("Bạn đã có bộ lọc mang tên này.", "You have a view of this name already."),
        };
}
