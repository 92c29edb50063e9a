using Dinh.App.Web.Tags;
using Dinh.Domain.Reminding;
using Dinh.Law;

namespace Dinh.App.Features.Reminding;

/// <summary>How this folder says heaps, days and what became of an e-mail.</summary>
public static class RemindingWords
{
    public static Sentence NameOf(LetterHeap heap) =>
        heap switch
        {
            LetterHeap.Late => new("Quá hạn", "Late"),
            LetterHeap.Today => new("Đến hạn hôm nay", "Due today"),
            LetterHeap.Soon => new("Sắp đến hạn", "Due soon"),
            LetterHeap.Answered => new("Trả lời mới cho vướng mắc đã nêu", "New answers to what you asked"),
            _ => new("Quá hạn ở cấp dưới", "Late below"),
        };

    /// <summary>"quá 3 ngày", "hôm nay", "còn 7 ngày".</summary>
    public static Sentence TimeOf(DateOnly due, DateOnly today) =>
        (due.DayNumber - today.DayNumber) switch
        {
            < 0 and var left => new($"quá {-left} ngày", -left == 1 ? "1 day late" : $"{-left} days late"),
            0 => new("hôm nay", "today"),
            var left => new($"còn {left} ngày", left == 1 ? "1 day left" : $"{left} days left"),
        };

    /// <summary>What the day of a line is: the last one of the work, or of saying whether one takes it; or that of an answer.</summary>
    public static Sentence TermOf(LetterLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Difficulty is not null ? new("trả lời ngày", "answered on")
            : line.Awaited is null ? new("hạn", "due")
            : new("hạn trả lời có nhận việc", "answer due");
    }

    public static Sentence UrgedBy(string leaders) => new($"Lãnh đạo đôn đốc: {leaders}", $"Called for by {leaders}");

    public static Sentence NameOf(Delivery delivery) =>
        delivery switch
        {
            Delivery.Queued => new("Chờ gửi", "Waits to be sent"),
            Delivery.Claimed or Delivery.HandedOver => new("Đang gửi", "Being sent"),
            Delivery.Sent => new("Đã gửi", "Sent"),
            Delivery.Refused => new("Máy chủ thư từ chối", "Refused by the mail server"),
            Delivery.Unclear => new("Chưa rõ đã đến", "Not known whether it arrived"),
            Delivery.GivenUp => new("Không gửi được", "Could not be sent"),
            Delivery.NoAddress => new("Chưa có địa chỉ thư", "No address"),
            Delivery.SwitchedOff => new("Đã tắt thư điện tử", "E-mail switched off"),
            Delivery.NotSetUp => new("Chưa cấu hình máy chủ thư", "No mail server is set up"),
            Delivery.Lapsed => new("Không còn cần gửi", "Needed no more"),
            _ => new("Gửi chung với thư sau", "Sent with a later letter"),
        };

    /// <summary>What the reader may do about it, or should know.</summary>
    public static Sentence? AdviceOf(Delivery delivery) =>
        delivery switch
        {
            Delivery.Refused => new("Kiểm tra lại địa chỉ thư điện tử.", "Check the e-mail address."),
            Delivery.Unclear => new(
                "Máy chủ thư đã nhận nội dung nhưng đường truyền đứt trước khi trả lời; không gửi lại để khỏi trùng.",
                "The mail server had the text, but the line broke before it answered; it is not sent again, lest it come twice."
            ),
            Delivery.GivenUp => new("Đã thử trong hai ngày; thư vẫn đọc được ở đây.", "Tried for two days; the letter can still be read here."),
            Delivery.NoAddress => new("Đặt và xác nhận địa chỉ ở trang Nhắc việc.", "Set and confirm an address on the page Reminders."),
            Delivery.NotSetUp => new("Quản trị hệ thống đặt DINH_SMTP.", "The system administrator sets DINH_SMTP."),
            _ => null,
        };

    public static StateKind KindOf(Delivery delivery) =>
        delivery switch
        {
            Delivery.Sent or Delivery.Merged => StateKind.Done,
            Delivery.Refused or Delivery.GivenUp => StateKind.Late,
            Delivery.Unclear => StateKind.Soon,
            Delivery.Queued or Delivery.Claimed or Delivery.HandedOver => StateKind.Wait,
            _ => StateKind.Plain,
        };

    public static StateKind KindOf(LetterHeap heap) =>
        heap switch
        {
            LetterHeap.Late or LetterHeap.Escalated => StateKind.Late,
            LetterHeap.Today or LetterHeap.Soon => StateKind.Soon,
            LetterHeap.Answered => StateKind.Done,
            _ => StateKind.Plain,
        };
}
