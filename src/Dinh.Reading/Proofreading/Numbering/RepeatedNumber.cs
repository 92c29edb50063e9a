using Dinh.Law;

namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>A number or letter that the row has had before.</summary>
internal sealed class RepeatedNumber : NumberingRule
{
    public override string Key => "numbering.repeated";

    public override Sentence Looks => Say("Số hoặc chữ đầu mục dùng hai lần trong cùng một mục lớn.", "A number or letter used twice under one heading.");

    public override string Example => "2. …; 2. …";

    protected override Slip Slip => Slip.Repeated;

    protected override Finding Found(Item item, int expected, Severity severity) =>
        Mark(
            item.Passage,
            0,
            QuoteEnd(item),
            Say(
                $"Mục “{Written(item)}” đã có ở trên; chỗ này phải là “{Expected(item, expected)}”.",
                $"“{Written(item)}” was used above; this should be “{Expected(item, expected)}”."
            ),
            Say($"Đánh số lại thành “{Expected(item, expected)}” và các mục sau.", $"Number it “{Expected(item, expected)}”, and those after it."),
            severity
        );
}
