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
            ["report.already-open"] = new("Báo cáo đang mở để điền rồi.", "It is open already."),
        };
}
