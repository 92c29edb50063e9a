using System.Globalization;
using System.Text.Json;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.LocalActs.ReadAct;

/// <summary>A line of an act's journal in words.</summary>
internal static class ToldAct
{
    public static Sentence Of(ToldLine line)
    {
        using var body = JsonDocument.Parse(line.Body);
        string Field(string name) => body.RootElement.TryGetProperty(name, out var value) ? value.ToString() : "";
        string Day(string name) =>
            DateOnly.TryParseExact(Field(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var d) ? WindowText.Day(d) : "";

        return line.Kind switch
        {
            nameof(ActDrafted) => new("Bắt đầu soạn thảo", "Drafting began"),
            nameof(ActWritten) => new(
                $"Lưu lời văn lần {Field("Text")} của phiên bản {Field("Number")}",
                $"Words saved, {Field("Text")} of version {Field("Number")}"
            ),
            nameof(ActPosted) => new($"Niêm yết lấy ý kiến từ {Day("From")} đến hết {Day("Until")}", $"Posted from {Field("From")} to {Field("Until")}"),
            nameof(ActTakenDown) => new($"Thôi lấy ý kiến: {Field("Because")}", $"Taken down: {Field("Because")}"),
            nameof(ActAdopted) => new($"Thông qua ngày {Day("On")}", $"Adopted on {Field("On")}"),
            nameof(ActSubmitted) => new($"Nhận đủ hồ sơ đề nghị công nhận ngày {Day("On")}", $"The whole file came in on {Field("On")}"),
            nameof(ActRecognised) => new($"Công nhận bằng {Field("Paper")}", $"Recognised by {Field("Paper")}"),
            nameof(RecognitionRefused) => new(
                $"Không công nhận, {Field("Paper")}: {Field("Because")}",
                $"Not recognised, {Field("Paper")}: {Field("Because")}"
            ),
            nameof(ActSuspended) => new($"Tạm ngừng thực hiện, {Field("Paper")}: {Field("Because")}", $"Suspended, {Field("Paper")}: {Field("Because")}"),
            nameof(ActAmended) => new($"Bắt đầu phiên bản {Field("Number")}: {Field("Because")}", $"Version {Field("Number")} begun: {Field("Because")}"),
            nameof(ActEnded) => new($"Hết hiệu lực, {Field("Paper")}: {Field("Because")}", $"Ended, {Field("Paper")}: {Field("Because")}"),
            nameof(ActDropped) => new($"Thôi soạn thảo: {Field("Because")}", $"Given up: {Field("Because")}"),
            nameof(ActPublished) => new("Đưa lên cổng công khai", "Shown on the portal"),
            nameof(ActHidden) => new($"Rút khỏi cổng công khai: {Field("Because")}", $"Taken from the portal: {Field("Because")}"),
            _ => new(line.Kind, line.Kind),
        };
    }
}
