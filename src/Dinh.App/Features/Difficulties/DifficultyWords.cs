using Dinh.App.Web.Tags;
using Dinh.Domain.Difficulties;
using Dinh.Law;

namespace Dinh.App.Features.Difficulties;

/// <summary>How this folder says kinds, states and steps.</summary>
public static class DifficultyWords
{
    public static Sentence NameOf(DifficultyKind kind) =>
        kind == DifficultyKind.Proposal ? new("Kiến nghị, đề xuất", "Proposal") : new("Khó khăn, vướng mắc", "Difficulty");

    public static Sentence NameOf(DifficultyState state) =>
        state switch
        {
            DifficultyState.Waiting => new("Chờ tiếp nhận", "Waits to be taken in hand"),
            DifficultyState.InHand => new("Đang xử lý", "In hand"),
            DifficultyState.Answered => new("Đã trả lời", "Answered"),
            DifficultyState.Acknowledged => new("Đã xong", "Settled"),
            _ => new("Đã rút", "Withdrawn"),
        };

    /// <summary>The state as a word with its colour, with what is late or has waited too long.</summary>
    public static (StateKind Kind, Sentence Words) TagOf(DifficultyState state, DateOnly? promised, bool waitsLong, DateOnly today) =>
        state switch
        {
            DifficultyState.Waiting when waitsLong => (StateKind.Late, new("Chờ quá lâu", "Has waited too long")),
            DifficultyState.Waiting => (StateKind.Wait, NameOf(state)),
            DifficultyState.InHand when promised < today => (
                StateKind.Late,
                new($"Trễ hẹn {today.DayNumber - promised.Value.DayNumber} ngày", $"{today.DayNumber - promised.Value.DayNumber} days late")
            ),
            DifficultyState.InHand => (StateKind.Soon, NameOf(state)),
            DifficultyState.Answered or DifficultyState.Acknowledged => (StateKind.Done, NameOf(state)),
            _ => (StateKind.Plain, NameOf(state)),
        };

    public static Sentence NameOf(DifficultyDeed deed) =>
        deed switch
        {
            DifficultyDeed.Raised => new("Nêu, gửi đến", "Raised to"),
            DifficultyDeed.Taken => new("Tiếp nhận, hẹn ngày trả lời", "Taken in hand"),
            DifficultyDeed.Moved => new("Hẹn ngày khác", "Another day named"),
            DifficultyDeed.Merged => new("Gộp với vướng mắc cùng nội dung", "Merged with others that ask the same"),
            DifficultyDeed.TakenOut => new("Tách ra trả lời riêng", "Taken out, to be answered by itself"),
            DifficultyDeed.PassedUp => new("Chuyển lên", "Passed up to"),
            DifficultyDeed.Answered => new("Trả lời", "Answered"),
            DifficultyDeed.Acknowledged => new("Xác nhận câu trả lời", "Answer taken"),
            DifficultyDeed.AskedAgain => new("Hỏi lại", "Asked again"),
            DifficultyDeed.Withdrawn => new("Rút", "Withdrawn"),
            _ => new("Cơ quan kế thừa tiếp nhận", "Handed to the successor"),
        };
}
