using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Duties;

/// <summary>What is told to who gives, hands over, cancels or divides a duty when it cannot be done.</summary>
internal sealed class DutiesRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["duty.already-cancelled"] = new("Nhiệm vụ này đã hủy.", "This duty is cancelled."),
            ["duty.not-cancelled"] = new("Nhiệm vụ này không bị hủy.", "This duty is not cancelled."),
            ["duty.reason-needed"] = new("Cần ghi lý do, để người đọc sau hiểu.", "A reason is needed, for whoever reads this later."),
            ["duty.same-body"] = new("Nhiệm vụ đã thuộc cơ quan này.", "The duty is with this body already."),
            ["duty.already-done"] = new("Nhiệm vụ này đã xong.", "This duty is done."),
            ["duty.content-needed"] = new("Mời ghi việc cần làm.", "Write what is to be done."),
            ["duty.due-passed"] = new("Ngày phải xong không thể trước hôm nay.", "The day cannot have passed."),
            ["duty.due-after-parent"] = new("Việc con phải xong trước hạn của việc chính.", "A part is to be done before the duty above it is due."),
            ["duty.body-not-below"] = new(
                "Chỉ giao được cho cơ quan mình, cơ quan trực thuộc và người của các cơ quan đó.",
                "Only your own body, those under it and their people can be given a part."
            ),
            ["duty.body-needed"] = new("Mời chọn cơ quan.", "Choose a body."),
        };
}
