using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Reports;

internal sealed class ReportsRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["regime.already-ended"] = new("Chế độ báo cáo này đã chấm dứt; mời tải lại trang.", "This regime has ended already; load the page again."),
            ["report.reason-needed"] = new("Cần ghi lý do, để các bên cùng hiểu.", "A reason is needed, for all sides."),
            ["round.locked"] = new(
                "Đợt báo cáo đã khóa nên không nhận thay đổi; mời đề nghị cơ quan nhận mở lại.",
                "The round is locked and takes no change; ask the receiver to open it again."
            ),
            ["round.not-locked"] = new("Đợt báo cáo này không bị khóa.", "The round is not locked."),
            ["report.joined"] = new(
                "Đơn vị đã sắp xếp: số liệu do đơn vị mới báo cáo; mời mở báo cáo của đơn vị mới.",
                "The unit was merged: its successor reports the figures; open the successor’s report."
            ),
            ["report.already-sent"] = new(
                "Báo cáo đã gửi; muốn sửa thì đề nghị nơi nhận trả lại.",
                "It is sent already; ask the receiver to return it if it must change."
            ),
            ["report.not-sent"] = new(
                "Báo cáo này không ở trạng thái đã gửi; mời tải lại trang.",
                "It is not in the state of being sent; load the page again."
            ),
            ["report.not-in-your-hands"] = new("Báo cáo đang ở cơ quan khác.", "It is in the hands of another body."),
            ["report.already-with-receiver"] = new("Báo cáo đã ở cơ quan nhận.", "The receiver has it already."),
            ["report.part-is-whole"] = new(
                "Duyệt một phần cần có phần nhận và phần trả lại; nếu nhận hết thì bấm Duyệt, trả hết thì bấm Trả lại.",
                "To accept in part some sections are accepted and some not; else accept or return it whole."
            ),
            ["report.not-accepted"] = new("Chỉ tổng hợp báo cáo đã duyệt.", "Only what was accepted is merged."),
            ["form.already-ended"] = new("Biểu mẫu này đã ngừng dùng.", "This form has ended already."),
            ["form.end-day-needed"] = new(
                "Ghi ngày cuối cùng còn dùng biểu mẫu, không trước ngày bắt đầu và không lùi về quá khứ.",
                "Name the last day of use, not before its first day nor in the past."
            ),
            ["form.file-needed"] = new("Chọn một tệp biểu mẫu (.xlsx hoặc .json).", "Choose a file with the form (.xlsx or .json)."),
            ["form.owner-needed"] = new("Chọn cơ quan lập biểu mẫu.", "Choose the body whose form it is."),
            ["form.does-not-hold"] = new(
                "Biểu mẫu còn chỗ cần sửa, chưa ghi gì; sửa tệp theo các vị trí nêu dưới đây rồi gửi lại.",
                "The form has faults and nothing was written; mend the file at the places told and send it again."
            ),
            ["form.code-shipped"] = new(
                "Mã này là của biểu mẫu có sẵn trong hệ thống; hãy đặt mã khác cho biểu mẫu của cơ quan.",
                "This code is of a form that comes with the programme; give yours another code."
            ),
            ["form.code-taken"] = new("Mã này là của biểu mẫu do cơ quan khác lập; hãy đặt mã khác.", "This code is of another body’s form; choose another."),
            ["form.nothing-new"] = new(
                "Tệp giống hệt phiên bản đang có, không có gì để nhập.",
                "The file is the same as the present edition; there is nothing to take in."
            ),
            ["form.keys-clash"] = new(
                "Có khóa chỉ tiêu đã dùng cho loại số liệu khác ở biểu mẫu khác; hãy đặt khóa khác.",
                "A key is used for another sort of figure in another form; choose other keys."
            ),
            ["form.from-past"] = new("Biểu mẫu dùng từ hôm nay trở đi.", "A form is in use from today on at the earliest."),
            ["sum.periods-overlap"] = new(
                "Các kỳ đã chọn có ngày trùng nhau nên sẽ cộng hai lần; mời chọn các kỳ cùng loại, không chồng lên nhau.",
                "The periods chosen share days, which would count twice; choose periods that do not overlap."
            ),
            ["report.already-open"] = new("Báo cáo đang mở để điền rồi.", "It is open already."),
        };
}
