using System.Text.Json;
using Dinh.Domain.Duties;
using Dinh.Law;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <summary>A line of the journal in words.</summary>
internal static class Told
{
    public static Sentence Of(HistoryLine line)
    {
        using var body = JsonDocument.Parse(line.Body);
        string Field(string name) => body.RootElement.TryGetProperty(name, out var value) ? value.ToString() : "";

        return line.Kind switch
        {
            nameof(DutyAssigned) => new("Nhận nhiệm vụ", "The duty was given"),
            nameof(DutyPublished) => new("Công khai nhiệm vụ", "The duty was made public"),
            nameof(DutyBegun) => new("Sự kiện đã xảy ra, nhiệm vụ bắt đầu", "The event came and began the duty"),
            nameof(DutyBeginningUndone) => new($"Trở lại chờ sự kiện: {Field("Because")}", $"It waits again: {Field("Because")}"),
            nameof(EvidenceSupplied) => new($"Nộp bằng chứng: {Field("Label")}", $"Evidence supplied: {Field("Label")}"),
            nameof(EvidenceWithdrawn) => new($"Rút bằng chứng: {Field("Because")}", $"Evidence withdrawn: {Field("Because")}"),
            nameof(DutyKept) => new($"Giữ lại, làm tiếp: {Field("Ground")}", $"Kept, goes on: {Field("Ground")}"),
            nameof(DutyMerged) => new($"Việc khác làm tiếp thay: {Field("Ground")}", $"Another duty goes on in its place: {Field("Ground")}"),
            nameof(DutyCancelled) => new($"Hủy nhiệm vụ: {Field("Because")}", $"Cancelled: {Field("Because")}"),
            nameof(DutyRetimed) => new($"Đổi thời hạn đến {Field("To")}: {Field("Ground")}", $"Another day, {Field("To")}: {Field("Ground")}"),
            nameof(DutyRevived) => new($"Khôi phục nhiệm vụ: {Field("Because")}", $"Revived: {Field("Because")}"),
            nameof(DutyHandedOver) => new($"Chuyển cho cơ quan khác: {Field("Ground")}", $"Handed to another body: {Field("Ground")}"),
            nameof(PartAnswered) => new(
                $"{Named(Field("Answer")).Vi}: {Field("Words")} {Field("Paper")}".TrimEnd(' ', ':'),
                $"{Named(Field("Answer")).En}: {Field("Words")} {Field("Paper")}".TrimEnd(' ', ':')
            ),
            nameof(PartReplied) => new($"Trả lời câu hỏi: {Field("Words")}", $"A question was answered: {Field("Words")}"),
            nameof(AnswerDayMoved) => new($"Đổi hạn trả lời: {Field("Ground")}", $"The day to answer was moved: {Field("Ground")}"),
            // The happening of a module above, known here by its name alone.
            "DutyUrged" => new($"Lãnh đạo đôn đốc: {Field("By")}", $"Called for by {Field("By")}"),
            nameof(CommentPosted) => new("Gửi ý kiến trao đổi", "A comment was posted"),
            nameof(CommentWithdrawn) => new($"Rút ý kiến trao đổi: {Field("Because")}", $"A comment was withdrawn: {Field("Because")}"),
            nameof(ParticipantAdded) => new($"Thêm bên tham gia: {Field("Name")}", $"A body joined: {Field("Name")}"),
            nameof(ParticipantRemoved) => new($"Bớt bên tham gia: {Field("Name")}", $"A body left: {Field("Name")}"),
            _ => new(line.Kind, line.Kind),
        };
    }

    private static Sentence Named(string answer) =>
        Enum.TryParse<PartAnswer>(answer, out var known)
            ? known switch
            {
                PartAnswer.Accepted => new("Nhận việc", "Accepted"),
                PartAnswer.AskedBack => new("Hỏi lại", "Asked back"),
                _ => new("Từ chối", "Declined"),
            }
            : new(answer, answer);
}
