using Dinh.Law;

namespace Dinh.App.Web.Speaking;

/// <summary>Why a consultation or dialogue may not go on.</summary>
internal sealed class ConsultationRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["consultation.before-the-law"] = new("Vào ngày đó chưa có quy định về việc này.", "On that day no rule spoke of this."),
            ["consultation.too-short"] = new("Chưa hết thời gian lấy ý kiến tối thiểu.", "The least time for comments has not passed."),
            ["consultation.counts-do-not-add-up"] = new("Các số đếm không khớp nhau.", "The counts do not add up."),
            ["consultation.too-few-ask"] = new("Chưa đủ tỷ lệ cử tri yêu cầu đối thoại.", "Too few voters ask for a dialogue."),
            ["consultation.too-few-agree"] = new("Chưa đủ tỷ lệ hộ gia đình đồng ý.", "Too few households agree."),
            ["consultation.unanswered"] = new(
                "Còn ý kiến chưa được tiếp thu hoặc giải trình nên chưa thể trình ký.",
                "Some comments are neither accepted nor explained, so the draft cannot go to signature."
            ),
        };
}
