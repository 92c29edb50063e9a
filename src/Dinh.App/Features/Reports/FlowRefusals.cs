using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Reports;

/// <summary>What is refused of regimes, of rounds and on the way of a report.</summary>
internal sealed class FlowRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["regime.not-in-force"] = new("Chế độ báo cáo này chưa hoặc không còn áp dụng.", "The regime is not in force today."),
            ["regime.without-name"] = new("Mời ghi tên báo cáo.", "Name the report."),
            ["regime.name-too-long"] = new("Tên báo cáo dài quá 300 chữ cái.", "The name is longer than 300 letters."),
            ["regime.without-ground"] = new("Mời ghi căn cứ: văn bản nào yêu cầu báo cáo này.", "Name the paper that asks for it."),
            ["regime.ground-too-long"] = new("Căn cứ dài quá 1.000 chữ cái.", "The ground is longer than 1,000 letters."),
            ["regime.without-receiver"] = new("Mời chọn nơi nhận báo cáo.", "Choose who receives it."),
            ["regime.to-oneself"] = new("Nơi nhận không thể đồng thời là đầu mối hoặc nơi báo cáo.", "The receiver cannot be the focal body or owe it too."),
            ["regime.without-days"] = new(
                "Thời gian số liệu riêng cần cả ngày đầu và ngày cuối; kỳ riêng bắt buộc có.",
                "Own reported days need a first and a last; a time of its own must have them."
            ),
            ["regime.days-turned-round"] = new("Ngày cuối của số liệu trước ngày đầu.", "The last reported day is before the first."),
            ["regime.without-due"] = new(
                "Mời ghi hạn gửi cho đủ: ngày, tháng, số ngày, hoặc lời của hạn theo sự kiện.",
                "Say by when it is due: day, month, number of days, or the words of the happening."
            ),
            ["regime.advice-unread"] = new(
                "Có điều chưa khớp ghi ở dưới: mời đọc, sửa, hoặc đánh dấu đã đọc rồi lập.",
                "Something below does not go together: read it, mend it, or mark it as read and lay it."
            ),
            ["regime.foreign-body"] = new(
                "Chỉ chọn được nơi nhận, đầu mối trong đơn vị mình hoặc cấp trên, và nơi báo cáo trong đơn vị mình hoặc đơn vị trực tiếp bên dưới.",
                "Receivers are of your unit or above it; those that owe are of your unit or directly below."
            ),
            ["regime.nobody-below"] = new(
                "Nơi nhận ấy không có đơn vị bên dưới trong hệ thống; mời chọn từng cơ quan phải báo cáo.",
                "That receiver has no units below here: choose the bodies that owe it."
            ),
            ["regime.no-such-form"] = new("Mẫu báo cáo ấy không có hoặc đã thôi dùng; mời chọn mẫu khác.", "There is no such form in use; choose another."),
            ["round.without-form"] = new(
                "Mẫu của chế độ này đã thôi dùng; mời lập chế độ mới với mẫu khác.",
                "The regime’s form is no longer in use; lay a new regime with another."
            ),
            ["round.nobody-owes"] = new(
                "Hiện không có cơ quan nào phải báo cáo theo chế độ này; xem lại đơn vị bên dưới hoặc danh sách.",
                "Nobody owes it today; look at the units below or the list."
            ),
            ["round.no-such-period"] = new("Kỳ ấy không thuộc chế độ báo cáo này.", "That is no period of this regime."),
            ["round.day-needed"] = new("Mời ghi hạn gửi của đợt này.", "Give this round’s due day."),
            ["round.nobody-to-urge"] = new(
                "Không có nơi nào thiếu báo cáo mà hôm nay chưa được nhắc.",
                "Nobody’s report is missing who was not called on today."
            ),
            ["round.nothing-clear"] = new(
                "Mọi báo cáo chờ duyệt đều có điểm cần xem; mời xem từng báo cáo rồi duyệt.",
                "There is something to look at in each report that waits: look at them one by one."
            ),
            ["report.not-confirmed"] = new(
                "Đã gửi thì không sửa được nữa: mời đánh dấu đã đọc lại.",
                "What is sent is not changed any more: mark that you have read it over."
            ),
            ["report.nothing-but-figures"] = new(
                "Báo cáo có số liệu nên không thể là “không phát sinh”; mời xóa số liệu nhập nhầm hoặc gửi bình thường.",
                "There are figures, so it cannot say “nothing to report”: clear what was entered by mistake, or send it as it is."
            ),
            ["report.empty"] = new(
                "Báo cáo chưa có số liệu nào. Mời điền, hoặc gửi “không phát sinh” kèm lý do.",
                "Nothing is filled in: fill it in, or say that there was nothing to report, and why."
            ),
            ["report.words-too-long"] = new("Lời ghi dài quá 2.000 chữ cái.", "The words are longer than 2,000 letters."),
            ["round.not-confirmed"] = new("Mời đánh dấu đã xem lại trước khi khóa.", "Mark that you have looked it over before you lock it."),
            ["report.none-chosen"] = new("Mời đánh dấu ít nhất một báo cáo.", "Mark at least one report."),
            ["report.no-such-section"] = new("Mời nhận xét đủ mọi mục của mẫu.", "Every section of the form needs its verdict."),
            ["report.cannot-take-sums"] = new(
                "Báo cáo nhận số tổng hợp phải là báo cáo của chính cơ quan mình, thuộc đợt khác và đang mở để điền.",
                "Sums go into your own report of another round that is being filled in."
            ),
            ["report.nothing-accepted"] = new("Chưa có báo cáo nào được duyệt để tổng hợp.", "No report is accepted yet."),
            ["report.forms-share-nothing"] = new("Hai mẫu không có chỉ tiêu chung.", "The two forms share no indicator."),
        };
}
