using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.LocalActs;

internal sealed class LocalActsReviewRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["act-review.closed"] = new("Đợt rà soát đã kết thúc bằng báo cáo.", "The review was closed by its report."),
            ["act-review.already-open"] = new("Năm này đã có danh sách rà soát.", "This year has its list already."),
            ["act-review.too-many"] = new("Danh sách đã quá 2.000 văn bản.", "The list holds 2,000 papers already."),
            ["act-review.without-title"] = new("Cần tên văn bản.", "The paper needs a name."),
            ["act-review.already-listed"] = new("Văn bản này đã có trong danh sách.", "This paper is on the list already."),
            ["act-review.no-such-act"] = new("Danh sách không có văn bản này.", "The list has no such paper."),
            ["act-review.already-carried-out"] = new("Việc đã làm xong nên kết luận không đổi được nữa.", "The work is done, so the finding stays."),
            ["act-review.empty"] = new("Danh sách chưa có văn bản nào.", "The list holds no paper."),
            ["act-review.not-looked-through"] = new("Còn văn bản chưa có kết luận.", "Some papers have no finding yet."),
            ["act-review.without-report"] = new("Cần số, ký hiệu của báo cáo kết quả rà soát.", "The number of the report is needed."),
            ["act-review.without-proposal"] = new("Cần ghi đề xuất: sửa gì, thay bằng gì, vì sao.", "Say what is proposed, and why."),
            ["act-review.without-body"] = new("Mời chọn cơ quan thực hiện.", "Choose who does it."),
            ["act-review.without-due-day"] = new("Cần ghi hạn thực hiện.", "Give the day by which it is done."),
            ["act-review.due-in-past"] = new("Hạn không thể trước hôm nay.", "The day cannot be past."),
            ["act-review.nothing-read"] = new("Không đọc được dòng nào. Hãy dán cả dòng tiêu đề cột.", "Nothing was read. Paste the line of headings too."),
            ["act-review.finding-needed"] = new("Mời chọn kết luận.", "Choose a finding."),
        };
}
