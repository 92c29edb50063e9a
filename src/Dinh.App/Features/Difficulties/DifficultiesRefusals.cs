using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Difficulties;

internal sealed class DifficultiesRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["difficulty.without-title"] = new("Mời nêu vướng mắc trong một câu.", "Say it in one sentence."),
            ["difficulty.title-too-long"] = new("Câu tóm tắt dài quá 300 chữ cái.", "The sentence is longer than 300 letters."),
            ["difficulty.without-words"] = new("Mời nói rõ vướng ở đâu và đề nghị gì.", "Say where it stops and what is asked."),
            ["difficulty.words-too-long"] = new("Nội dung dài quá 8.000 chữ cái.", "The words are longer than 8,000 letters."),
            ["difficulty.to-oneself"] = new("Không thể gửi đến chính cơ quan mình.", "It cannot be put to your own body."),
            ["difficulty.other-without-reason"] = new(
                "Đã chọn nơi gửi khác nơi được đề xuất: mời ghi vì sao, để hai bên cùng biết.",
                "Another body than the proposed one was chosen: say why, so that both know."
            ),
            ["difficulty.reason-needed"] = new("Cần ghi lý do, để các bên cùng hiểu.", "A reason is needed, for all sides."),
            ["difficulty.reason-too-long"] = new("Lý do dài quá 2.000 chữ cái.", "The reason is longer than 2,000 letters."),
            ["difficulty.promise-in-past"] = new("Ngày hẹn trả lời không thể trước hôm nay.", "The day of the answer cannot be past."),
            ["difficulty.day-needed"] = new("Mời ghi ngày hẹn trả lời.", "Name the day of the answer."),
            ["difficulty.same-promise"] = new("Đã hẹn đúng ngày ấy rồi.", "That very day is named already."),
            ["difficulty.not-open"] = new(
                "Vướng mắc này đã được trả lời, đã gộp hoặc đã rút; mời tải lại trang để xem.",
                "It has been answered, merged or withdrawn; load the page again to see."
            ),
            ["difficulty.without-answer"] = new("Mời ghi nội dung trả lời.", "Write the answer."),
            ["difficulty.answer-too-long"] = new("Câu trả lời dài quá 20.000 chữ cái.", "The answer is longer than 20,000 letters."),
            ["difficulty.paper-without-day"] = new("Mời ghi ngày của văn bản trả lời.", "Give the day of the answering paper."),
            ["difficulty.not-confirmed"] = new(
                "Câu trả lời đến ngay mọi cơ quan đã hỏi và không sửa lại được: mời đánh dấu đã đọc lại.",
                "The answer reaches all who asked at once and is not changed later: mark that you have read it over."
            ),
            ["difficulty.was-there"] = new(
                "Vướng mắc đã qua cơ quan ấy rồi, hoặc do chính cơ quan ấy nêu; mời chọn cơ quan khác.",
                "It has been with that body already, or that body asks; choose another."
            ),
            ["difficulty.nothing-to-merge"] = new(
                "Mời chọn ít nhất một vướng mắc khác cùng ở cơ quan mình để gộp.",
                "Choose at least one other in the same hands."
            ),
            ["difficulty.without-wording"] = new("Mời viết câu hỏi chung cho cả nhóm.", "Write the wording common to all."),
            ["difficulty.not-in-cluster"] = new("Vướng mắc ấy không còn ở trong nhóm.", "It is not in the cluster any more."),
            ["difficulty.alone"] = new("Nhóm chỉ có một vướng mắc nên không có gì để tách.", "It stands alone: there is nothing to take out."),
            ["difficulty.not-answered"] = new("Vướng mắc này không chờ xác nhận câu trả lời.", "No answer of it waits to be taken."),
        };
}
