using Dinh.App.Web;
using Dinh.Law;
using Dinh.Reading.Files;

namespace Dinh.App.Features.Plans;

/// <summary>What is told to who uploads, reviews, confirms and publishes plans when it cannot be done.</summary>
internal sealed class PlansRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>(FileRefusals.Codes.Select(code => KeyValuePair.Create(code, FileRefusals.For(code))))
        {
            ["file.too-large"] = new(
                "Tệp lớn hơn 20 MB. Hãy nén ảnh trong tệp hoặc tách thành nhiều tệp.",
                "The file is larger than 20 MB. Compress its pictures or split it."
            ),
            ["file.too-many"] = new("Mỗi lần chỉ nhận 30 tệp. Hãy gửi tệp này ở lần sau.", "Thirty files are taken at once. Send this one next time."),
            ["draft.not-read"] = new("Tệp chưa đọc xong nên chưa sửa được.", "The file has not been read yet."),
            ["draft.read-already"] = new("Tệp này đã đọc xong hoặc đang đọc.", "The file has been read, or is being read."),
            ["draft.no-such-field"] = new("Bản nháp không có ô này.", "The draft has no such field."),
            ["draft.value-too-long"] = new("Nội dung dài quá mức một ô chứa được.", "The text is longer than the field can hold."),
            ["draft.too-many-parts"] = new("Bản nháp đã có quá nhiều mục.", "The draft has too many parts."),
            ["draft.written-here"] = new(
                "Kế hoạch này soạn tại đây: hãy sửa lời trong trang soạn, văn bản và phần đọc lại theo đó.",
                "This plan is written here: change its words on the writing page, and the paper follows."
            ),
            ["draft.not-written-here"] = new(
                "Bản nháp này từ tệp tải lên, sửa ở trang xem lại.",
                "This draft was uploaded; it is corrected on the review page."
            ),
            ["write.too-many-cards"] = new("Bản soạn đã có quá nhiều mục.", "The plan has too many parts."),
            ["draft.answer-needs-body"] = new("Hãy chọn một cơ quan.", "Choose a body."),
            ["draft.no-body-of-that-name"] = new(
                "Không có cơ quan nào mang tên đó. Chọn trong danh sách hoặc thêm cơ quan mới.",
                "No body bears that name. Choose from the list or add a new one."
            ),
            ["draft.several-bodies-of-that-name"] = new(
                "Có nhiều cơ quan cùng tên. Hãy chọn trong danh sách.",
                "Several bodies bear that name. Choose from the list."
            ),
            ["draft.no-such-finding"] = new("Không có nhận xét này.", "There is no such finding."),
            ["draft.reason-needed"] = new("Hãy ghi lý do (không quá 2.000 chữ).", "Write a reason (at most 2,000 letters)."),
            ["draft.not-discarded"] = new("Bản nháp chưa bị bỏ.", "The draft is not discarded."),
            ["draft.questions-open"] = new("Còn câu hỏi chưa trả lời nên chưa thể xác nhận.", "Some questions are not answered yet."),
            ["draft.empty"] = new("Bản nháp không còn nhiệm vụ hay báo cáo nào.", "The draft holds no task and no report."),
            ["draft.already-confirmed"] = new("Bản nháp đã thành kế hoạch nên không sửa được nữa.", "The draft has become a plan and is no longer changed."),
            ["draft.discarded"] = new("Bản nháp đã bỏ. Lấy lại rồi mới sửa được.", "The draft was discarded. Take it up again first."),
            ["draft.has-number"] = new(
                "Kế hoạch đã có số, tức là đã ký: hãy xác nhận thẳng, không trình ký lại.",
                "The plan bears a number, so it is signed: confirm it as it is."
            ),
            ["draft.on-its-way"] = new(
                "Kế hoạch đang trên đường trình ký. Muốn bỏ hoặc xác nhận thẳng, hãy thôi soạn dự thảo văn bản trước.",
                "The plan is on its way to a signature. Give up its paper draft before you discard or confirm it."
            ),
            ["draft.held"] = new(
                "Kế hoạch đang ở người ký hoặc cơ quan góp ý nên chưa sửa được. Hãy đợi trả lại, hoặc rút về trên trang dự thảo văn bản.",
                "The plan is with its signer, or out for opinion. Wait until it comes back, or take it back on the page of its paper draft."
            ),
            ["draft.issuer-elsewhere"] = new(
                "Chỉ cơ quan ban hành mới trình ký kế hoạch này. Hãy kiểm tra ô Cơ quan ban hành, hoặc chuyển cho cơ quan ấy.",
                "Only the body that issues this plan has it signed. Check who issues it, or hand it to that body."
            ),
            ["draft.earlier-needed"] = new(
                "Đã chọn quan hệ với văn bản trước: mời chọn văn bản đó, hoặc để “không thay đổi văn bản trước nào”.",
                "What it does to an earlier paper is chosen: choose that paper, or leave it at “changes no earlier paper”."
            ),
            ["paper.relates-without-number"] = new(
                "Kế hoạch chưa có số nên chưa thay đổi được văn bản trước: mời Trình ký, rồi ghi quan hệ trên trang dự thảo.",
                "A plan without a number changes no earlier paper yet: have it signed, and say so on the page of its paper draft."
            ),
            ["paper.earlier-is-later"] = new(
                "Văn bản trước có ngày ban hành sau kế hoạch này; mời kiểm tra hai ngày ban hành.",
                "The earlier paper was issued after this plan; check both days of issue."
            ),
            ["paper.already-public"] = new("Văn bản đang được công khai.", "The paper is public already."),
            ["paper.not-public"] = new("Văn bản chưa được công khai.", "The paper is not public."),
            ["paper.has-no-number"] = new(
                "Văn bản chưa có số, tức là chưa ban hành, nên chưa công khai được. Mời mở “Văn bản, nơi nhận” của kế hoạch rồi bấm “Trình ký, cấp số”.",
                "The paper bears no number, so it is not issued and cannot be published. Open the plan’s “Paper and recipients” and press “Have it signed and numbered”."
            ),
            ["paper.reason-needed"] = new("Cần ghi lý do, để người đọc sau hiểu.", "A reason is needed, for whoever reads this later."),
        };
}
