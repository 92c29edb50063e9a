using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Plans;

/// <summary>What is told to who carries a plan down, begins one from another, or corrects its coverage, when it cannot be done.</summary>
internal sealed class CascadeRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["draft.no-such-parent"] = new("Không tìm thấy kế hoạch cấp trên này.", "That higher plan is not to be found."),
            ["draft.lower-plans-too-soon"] = new(
                "Hạn giao cấp dưới xây dựng kế hoạch sớm hơn ngày ban hành.",
                "The day for the lower plans is earlier than this plan’s issue."
            ),
            ["lower-plan.more-is-owed"] = new(
                "Ngoài kế hoạch, việc ấy còn bước hoặc kỳ khác phải làm.",
                "Besides the plan it has other steps or turns to be done."
            ),
            ["start.nothing-to-take"] = new("Kế hoạch được chọn không có nhiệm vụ nào để lấy.", "The chosen plan has no task to take over."),
            ["coverage.no-plan-yet"] = new("Đơn vị chưa có kế hoạch nên chưa sửa được độ phủ.", "The unit has no plan yet, so there is nothing to correct."),
            ["coverage.not-asked"] = new("Mục này không giao cho đơn vị.", "This item is not asked of the unit."),
            ["coverage.not-corrected"] = new("Ô này đang theo kết quả tự đối chiếu.", "This cell stands as it was found."),
            ["coverage.names-no-entry"] = new("Hãy chọn ít nhất một mục của kế hoạch cấp dưới.", "Choose at least one item of the lower plan."),
            ["coverage.reason-needed"] = new("Hãy ghi lý do mục này không áp dụng cho đơn vị.", "Write why the item does not apply to the unit."),
            ["coverage.reason-too-long"] = new("Lý do dài quá 1.000 chữ.", "The reason is longer than 1,000 letters."),
        };
}
