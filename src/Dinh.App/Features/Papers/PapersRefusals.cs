using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Papers;

internal sealed class PapersRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["paper-draft.without-kind"] = new("Mời chọn tên loại văn bản.", "Choose the kind of paper."),
            ["paper-draft.without-title"] = new("Văn bản cần có trích yếu.", "The paper needs a summary."),
            ["paper-draft.too-long"] = new("Trích yếu hoặc nội dung quá dài.", "Summary or text is too long."),
            ["paper-draft.too-many-recipients"] = new("Mỗi văn bản gửi tối đa 300 nơi nhận.", "A paper goes to at most 300 recipients."),
            ["paper-draft.copies-out-of-range"] = new("Số lượng bản không hợp lệ.", "The number of copies is out of range."),
            ["paper-draft.not-with-drafter"] = new(
                "Dự thảo không còn ở người soạn nên chưa sửa được. Hãy đợi trả lại hoặc rút về.",
                "The draft is not with its drafter now. Wait until it comes back, or take it back."
            ),
            ["paper-draft.nobody-asked"] = new("Cần nêu ít nhất một cơ quan góp ý.", "Name at least one body to ask."),
            ["paper-draft.unknown-body"] = new(
                "Có tên cơ quan chưa có trong danh bạ hoặc trùng nhiều nơi; hãy ghi đủ tên kèm địa danh.",
                "A name stands for no body of the directory, or for several; write it whole, with its place."
            ),
            ["paper-draft.asks-itself"] = new("Không lấy ý kiến chính cơ quan soạn thảo.", "A body does not ask itself."),
            ["paper-draft.day-is-past"] = new("Ngày đó đã qua.", "That day is past."),
            ["paper-draft.day-needed"] = new("Mời ghi ngày.", "Give the day."),
            ["paper-draft.not-out-for-opinion"] = new("Dự thảo không đang lấy ý kiến.", "The draft is not out for opinion."),
            ["paper-draft.opinion-without-words"] = new("Nếu chưa nhất trí, hãy ghi ý kiến.", "Who does not agree says why."),
            ["paper-draft.opinion-not-given"] = new("Cơ quan này chưa có ý kiến để giải trình.", "This body has not said anything yet."),
            ["paper-draft.opinion-refused-without-reason"] = new("Không tiếp thu thì phải nêu lý do.", "What is not taken up needs a reason."),
            ["paper-draft.opinions-unanswered"] = new(
                "Còn ý kiến góp ý chưa được tiếp thu hay giải trình.",
                "Some opinions were neither taken up nor answered."
            ),
            ["paper-draft.without-text"] = new("Chưa có nội dung: hãy viết hoặc đính kèm tệp.", "There is no text yet: write it or attach a file."),
            ["paper-draft.plan-questions-open"] = new(
                "Kế hoạch còn câu hỏi chưa trả lời. Mở trang xem lại kế hoạch, trả lời hết rồi trình ký.",
                "Some questions of the plan are open. Answer them on its review page, then submit it."
            ),
            ["paper-draft.without-recipients"] = new("Chưa có nơi nhận.", "There is no recipient yet."),
            ["paper-draft.without-signer"] = new("Chưa chọn người ký.", "The signer is not chosen yet."),
            ["paper-draft.signer-cannot"] = new("Người được chọn không có quyền ký cho cơ quan này.", "The person chosen may not sign for this body."),
            ["paper-draft.not-submitted"] = new("Dự thảo không đang chờ ký.", "The draft does not await a signature."),
            ["paper-draft.other-signer"] = new("Dự thảo trình người khác ký.", "The draft was submitted to another signer."),
            ["paper-draft.not-signed"] = new("Văn bản chưa ký hoặc đã ban hành.", "The paper is not signed, or was issued already."),
            ["paper-draft.already-issued"] = new(
                "Văn bản đã ban hành, không hủy số được; hãy đính chính, thay thế hoặc chấm dứt bằng văn bản khác.",
                "The paper was issued, so its number stays; correct, replace or end it by a later paper."
            ),
            ["paper.no-heir-chosen"] = new(
                "Việc được chọn để chuyển sang không thuộc kế hoạch mới, hoặc đã đóng.",
                "The duty chosen to take it on is none of the new plan, or is closed."
            ),
            ["paper.has-number"] = new("Văn bản đã có số, ký hiệu.", "The paper has its number already."),
            ["paper.already-closed"] = new(
                "Văn bản được nêu đã bị một văn bản khác thay thế hoặc chấm dứt.",
                "The paper named was replaced or ended by another already."
            ),
            ["number-book.first-out-of-range"] = new("Số bắt đầu phải từ 1 đến 999.999.", "The first number is from 1 to 999,999."),
            ["number-book.ended"] = new(
                "Sổ đã khép lại vì cơ quan đã được sắp xếp; cơ quan kế thừa mở sổ mới.",
                "The book ended with its body; the successor begins its own."
            ),
            ["number-book.has-given-numbers"] = new(
                "Sổ đã cấp số trong năm nên không đổi được số bắt đầu.",
                "The book has given numbers this year, so its beginning stands."
            ),
            ["number-book.without-symbol"] = new("Cần ký hiệu, ví dụ KH-UBND.", "The symbol is needed, such as KH-UBND."),
            ["incoming.already-answered"] = new("Văn bản này đã được tiếp nhận hoặc trả lại.", "This paper was received or sent back already."),
            ["incoming.day-out-of-book"] = new(
                "Ngày đến phải thuộc năm nay và không sau hôm nay.",
                "The day of arrival lies in this year and not after today."
            ),
            ["incoming.before-sent"] = new("Ngày đến không thể trước ngày gửi.", "It cannot arrive before it was sent."),
            ["incoming.not-received"] = new("Hãy tiếp nhận văn bản trước khi chuyển.", "Receive the paper before passing it on."),
            ["incoming.whom-needed"] = new("Cần ghi đơn vị hoặc người nhận.", "Say which unit or person gets it."),
            ["incoming.fields-needed"] = new("Cần ghi tác giả, trích yếu và ngày văn bản.", "Give author, summary and day of the paper."),
            ["incoming.known"] = new(
                "Văn bản có cùng tác giả, số, ký hiệu và ngày đã ở trong sổ.",
                "A paper of the same author, number and day is in the register already."
            ),
        };
}
