using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Reports.FillReport;

internal sealed class FillRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["report.has-stops"] = new(
                "Còn số liệu thiếu hoặc không thể đúng; mời mở trang điền báo cáo, phần “Phải xem trước khi gửi”.",
                "Some figures are missing or cannot be true; open the filling page and look under “To look at before sending”."
            ),
            ["report.unexplained"] = new(
                "Còn số liệu khác thường chưa giải trình; mời mở trang điền báo cáo, phần “Phải xem trước khi gửi”.",
                "Some unusual figures are not explained; open the filling page and look under “To look at before sending”."
            ),
            ["report-book.none"] = new("Chưa chọn tệp nào.", "No file was chosen."),
            ["report-book.not-ours"] = new(
                "Tệp này không phải tệp Excel tải từ trang báo cáo, hoặc dòng khóa của nó đã bị xóa; mời tải tệp mới rồi chép số liệu sang.",
                "This is no workbook downloaded from a report’s page, or its key row was removed; download a new one and copy the figures over."
            ),
            ["report-book.other-form"] = new(
                "Tệp này là của một biểu mẫu khác; mời tải tệp của đúng báo cáo này.",
                "This workbook is of another form; download the one of this report."
            ),
            ["report-book.other-edition"] = new(
                "Tệp này theo phiên bản khác của biểu mẫu; mời tải tệp mới của báo cáo này rồi chép số liệu sang.",
                "This workbook is of another edition of the form; download a new one and copy the figures over."
            ),
            ["report-book.other-unit"] = new(
                "Tệp này là của một cơ quan, đơn vị khác; số liệu chưa được ghi.",
                "This workbook is of another body; nothing was written."
            ),
            ["report-book.other-period"] = new(
                "Tệp này là của kỳ báo cáo khác; mời tải tệp của đúng kỳ này. Số liệu đang có giữ nguyên.",
                "This workbook is of another period; download the one of this period. What stands here is unchanged."
            ),
            ["report-book.other-report"] = new(
                "Tệp này là của một báo cáo khác cùng kỳ; mời tải tệp của đúng báo cáo này.",
                "This workbook is of another report of the period."
            ),
            ["report-book.has-faults"] = new(
                "Tệp còn ô chưa nhận được; mời sửa rồi nạp lại.",
                "Some cells cannot be taken yet; mend them and upload it again."
            ),
        };
}
