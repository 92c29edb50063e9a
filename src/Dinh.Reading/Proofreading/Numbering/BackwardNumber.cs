using Dinh.Law;

namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>A number or letter that comes after a later one.</summary>
internal sealed class BackwardNumber : NumberingRule
{
    public override string Key => "numbering.backward";

    public override Sentence Looks => Say("Số hoặc chữ đầu mục đi ngược thứ tự.", "A number or letter that goes backward.");

    public override string Example => "1. …; 2. …; 4. …; 3. …";

    protected override Slip Slip => Slip.Backward;

    protected override Finding Found(Item item, int expected, Severity severity) =>
        Mark(
            item.Passage,
            0,
            QuoteEnd(item),
            Say(
                $"Mục “{Written(item)}” đứng sau mục lớn hơn; chỗ này phải là “{Expected(item, expected)}”.",
                $"“{Written(item)}” comes after a later one; this should be “{Expected(item, expected)}”."
            ),
            Say("Xếp lại thứ tự các mục.", "Put the items in order."),
            severity
        );
}
