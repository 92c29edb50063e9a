using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Duties;

/// <summary>What is told to who records an event or keeps a view when it cannot be done.</summary>
internal sealed class EventsRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["duty.waits-for-event"] = new(
                "Nhiệm vụ đang chờ sự kiện. Hãy ghi sự kiện trước, rồi mới cập nhật kết quả.",
                "The duty awaits an event. Record the event first, then its results."
            ),
            ["duty.not-waiting"] = new("Nhiệm vụ này không chờ sự kiện nào.", "The duty awaits no event."),
            ["duty.not-begun-by-event"] = new("Nhiệm vụ không bắt đầu từ sự kiện này.", "The duty was not begun by this event."),
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
