using Dinh.App.Web;
using Dinh.App.Web.Tags;
using Dinh.Domain.Duties;
using Dinh.Law;

namespace Dinh.App.Features.Duties;

/// <summary>How this folder says what bodies have answered.</summary>
public static class PartWords
{
    public static Sentence NameOf(PartState state) =>
        state switch
        {
            PartState.Accepted => new("Đã nhận", "Accepted"),
            PartState.AskedBack => new("Hỏi lại", "Asks back"),
            PartState.Declined => new("Từ chối", "Declined"),
            PartState.Contributed => new("Đã gửi kết quả", "Has contributed"),
            PartState.Unreached => new("Chưa gắn cơ quan", "Not matched"),
            _ => new("Chưa trả lời", "No answer yet"),
        };

    /// <summary>The state with its number of days, where a day to answer is counted.</summary>
    public static Sentence TagOf(PartState state, DateOnly? answerBy, DateOnly today) =>
        (state, answerBy?.DayNumber - today.DayNumber) switch
        {
            (PartState.Asked, < 0 and var late) => new($"Trả lời quá {-late} ngày", $"Answer {-late} days late"),
            (PartState.Asked, 0) => new("Trả lời hôm nay", "To answer today"),
            (PartState.Asked, { } left) => new($"Trả lời còn {left} ngày", $"{left} days to answer"),
            _ => NameOf(state),
        };

    public static StateKind KindOf(PartState state, DateOnly? answerBy, DateOnly today) =>
        state switch
        {
            PartState.Accepted or PartState.Contributed => StateKind.Done,
            PartState.Declined => StateKind.Late,
            PartState.AskedBack => StateKind.Soon,
            PartState.Asked when answerBy < today => StateKind.Late,
            PartState.Asked => StateKind.Wait,
            _ => StateKind.Plain,
        };

    public static string? IconOf(PartState state) =>
        state switch
        {
            PartState.AskedBack => new Icon("question-lg").Name,
            PartState.Declined => new Icon("slash-circle").Name,
            _ => null,
        };

    /// <summary>How the body was asked: what it must, or what it may.</summary>
    public static Sentence AskedAs(bool isRequest) => isRequest ? new("đề nghị", "request") : new("giao", "order");

    public static Sentence NameOf(PartAnswer answer) =>
        answer switch
        {
            PartAnswer.Accepted => new("Nhận việc", "Accept"),
            PartAnswer.AskedBack => new("Hỏi lại", "Ask back"),
            _ => new("Từ chối, kèm lý do", "Decline, with a reason"),
        };
}
