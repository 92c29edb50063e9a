using Dinh.Law;

namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>A number or letter that the row passes over.</summary>
internal sealed class SkippedNumber : NumberingRule
{
    public override string Key => "numbering.skipped";

    public override Sentence Looks =>
        Say(
            "Số hoặc chữ đầu mục bị bỏ qua (I → III, a → c, d → e), hoặc không bắt đầu từ đầu.",
            "A number or letter passed over (I → III, a → c, d → e), or a row that does not begin at its first."
        );

    public override string Example => "a) …; c) …";

    protected override Slip Slip => Slip.Skipped;

    protected override Finding Found(Item item, int expected, Severity severity) =>
        Mark(
            item.Passage,
            0,
            QuoteEnd(item),
            Say(
                $"Có mục “{Written(item)}” nhưng không có mục “{Expected(item, expected)}” đứng trước.",
                $"There is “{Written(item)}” but no “{Expected(item, expected)}” before it."
            ),
            Say(
                $"Đánh số lại thành “{Expected(item, expected)}” hoặc bổ sung mục còn thiếu.",
                $"Number it “{Expected(item, expected)}” or add the missing item."
            ),
            severity
        );
}
