using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Plans;

/// <summary>What is told to who uploads, reviews, confirms and publishes plans when it cannot be done.</summary>
internal sealed class PlansRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["file.too-large"] = new(
                "Tệp lớn hơn mức cho phép. Hãy bỏ bớt ảnh hoặc chia nhỏ.",
                "The file is larger than allowed. Take out pictures or split it."
            ),
            ["file.empty"] = new("Tệp rỗng, không có gì để đọc.", "The file is empty."),
            ["file.bomb"] = new(
                "Tệp nén bất thường: khi mở ra sẽ phình quá lớn nên không đọc.",
                "The file unpacks to an unreasonable size, so it is not read."
            ),
            ["file.broken"] = new(
                "Tệp bị hỏng. Hãy mở bằng Word, lưu lại rồi tải lên.",
                "The file is damaged. Open it in a word processor, save it and upload it again."
            ),
            ["file.encoding"] = new("Bảng mã chữ không nhận ra. Hãy lưu lại tệp với bảng mã UTF-8.", "The text encoding is not known. Save the file as UTF-8."),
            ["file.encrypted"] = new("Tệp có mật khẩu. Hãy bỏ mật khẩu rồi tải lên.", "The file has a password. Remove it first."),
            ["file.no-converter"] = new(
                "Máy chủ chưa cài công cụ đọc PDF. Hãy tải bản .docx hoặc .txt.",
                "The server has no tool to read PDF. Upload .docx or .txt."
            ),
            ["file.no-text"] = new(
                "Tệp không có chữ (có thể là bản quét). Hãy tải bản Word, hoặc bản PDF có chữ.",
                "The file holds no text (it may be a scan). Upload the Word file or a PDF with text."
            ),
            ["file.not-text"] = new("Đây không phải tệp văn bản.", "This is not a text file."),
            ["file.save-as-docx"] = new("Định dạng .doc cũ không đọc được. Hãy lưu thành .docx.", "The old .doc format cannot be read. Save it as .docx."),
            ["file.too-deep"] = new("Cấu trúc tệp lồng quá sâu nên không đọc.", "The file is nested too deeply to be read."),
            ["file.too-long"] = new("Văn bản quá dài. Hãy chia thành nhiều tệp.", "The text is too long. Split it into several files."),
            ["file.too-many"] = new("Mỗi lần chỉ nhận 30 tệp. Hãy gửi tệp này ở lần sau.", "Thirty files are taken at once. Send this one next time."),
            ["file.too-many-pages"] = new("Văn bản quá nhiều trang. Hãy chia thành nhiều tệp.", "The paper has too many pages. Split it."),
            ["file.too-slow"] = new(
                "Đọc quá lâu nên đã dừng. Hãy lưu lại tệp hoặc chia nhỏ.",
                "Reading took too long and was stopped. Save the file anew or split it."
            ),
            ["file.type-mismatch"] = new("Phần mở rộng của tên tệp không đúng với nội dung bên trong.", "The file’s name does not agree with what is in it."),
            ["file.type-unknown"] = new("Chỉ nhận tệp .docx, .pdf, .txt và .md.", "Only .docx, .pdf, .txt and .md are taken."),
            ["draft.not-read"] = new("Tệp chưa đọc xong nên chưa sửa được.", "The file has not been read yet."),
            ["draft.read-already"] = new("Tệp này đã đọc xong hoặc đang đọc.", "The file has been read, or is being read."),
            ["draft.no-such-field"] = new("Bản nháp không có ô này.", "The draft has no such field."),
            ["draft.value-too-long"] = new("Nội dung dài quá mức một ô chứa được.", "The text is longer than the field can hold."),
            ["draft.too-many-parts"] = new("Bản nháp đã có quá nhiều mục.", "The draft has too many parts."),
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
            ["paper.already-public"] = new("Văn bản đang được công khai.", "The paper is public already."),
            ["paper.not-public"] = new("Văn bản chưa được công khai.", "The paper is not public."),
            ["paper.has-no-number"] = new(
                "Văn bản chưa có số, tức là chưa ban hành, nên chưa công khai được.",
                "The paper bears no number, so it is not issued and cannot be published."
            ),
            ["paper.reason-needed"] = new("Cần ghi lý do, để người đọc sau hiểu.", "A reason is needed, for whoever reads this later."),
        };
}
