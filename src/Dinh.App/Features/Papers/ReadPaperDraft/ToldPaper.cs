using System.Text.Json;
using Dinh.Domain.Papers;
using Dinh.Law;

namespace Dinh.App.Features.Papers.ReadPaperDraft;

/// <summary>A line of a draft's journal in words.</summary>
internal static class ToldPaper
{
    public static Sentence Of(PaperToldLine line)
    {
        using var body = JsonDocument.Parse(line.Body);
        string Field(string name) => body.RootElement.TryGetProperty(name, out var value) ? value.ToString() : "";

        return line.Kind switch
        {
            nameof(PaperDrafted) => new("Bắt đầu soạn", "Drafting began"),
            nameof(PaperRewritten) => new("Sửa dự thảo", "Rewritten"),
            nameof(PaperDropped) => new($"Thôi soạn: {Field("Because")}", $"Given up: {Field("Because")}"),
            nameof(OpinionsAsked) => new("Gửi lấy ý kiến", "Sent out for opinion"),
            nameof(OpinionGiven) => new("Nhận ý kiến góp ý", "An opinion came in"),
            nameof(OpinionAnswered) => new("Tiếp thu, giải trình một ý kiến", "An opinion was answered"),
            nameof(OpinionsEnded) => new($"Kết thúc lấy ý kiến {Field("Because")}".TrimEnd(), $"Opinions ended {Field("Because")}".TrimEnd()),
            nameof(PaperSubmitted) => new("Trình ký", "Submitted"),
            nameof(PaperSentBack) => new($"Trả lại: {Field("Because")}", $"Sent back: {Field("Because")}"),
            nameof(PaperSigned) => new($"Ký, cấp số {Field("Mark")}", $"Signed as {Field("Mark")}"),
            nameof(PaperIssued) => new($"Ban hành {Field("Mark")}", $"Issued as {Field("Mark")}"),
            _ => new(line.Kind, line.Kind),
        };
    }
}
