using Dinh.App.Web;
using Dinh.Law;
using Dinh.Law.Evidencing;

namespace Dinh.App.Features.Duties;

/// <summary>What is told to who supplies or withdraws evidence when it cannot be done.</summary>
internal sealed class EvidenceRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>(Unfit())
        {
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
        };

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
}
