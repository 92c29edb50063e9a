using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Reports.WriteReport;

internal sealed class WrittenReportRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["written-report.not-drafted"] = new("Chưa soạn lời văn; mời bấm “Soạn lời văn” trước.", "Nothing is drafted yet; draft it first."),
            ["written-report.no-such-part"] = new("Báo cáo không có phần này; mời tải lại trang.", "The report has no such part; load the page again."),
            ["written-report.too-long"] = new(
                "Phần này dài quá 30.000 ký tự; hãy rút gọn hoặc đưa vào phụ lục.",
                "The part has more than 30,000 letters; shorten it."
            ),
            ["written-report.says-otherwise"] = new(
                "Văn bản đã ký nói số khác với số sắp gửi; mời soạn lại lời văn, ký văn bản thay thế, hoặc sửa số cho khớp rồi gửi.",
                "The signed paper says other figures than those to be sent; draft and sign another in its place, or mend the figures."
            ),
            ["written-report.under-way"] = new(
                "Văn bản đang lấy ý kiến, chờ ký hoặc chờ ban hành nên lời văn đứng yên; muốn sửa, hãy rút văn bản về.",
                "The paper is out for opinion, signature or issuing, so its words stand still; take it back to mend them."
            ),
        };
}
