using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>A body or unit that did not exist yet on the plan's day.</summary>
internal sealed class FutureBody : BodyAtDay
{
    // Others of the same name may have stood at another level before.
    private static readonly string[] Certain = ["Sở ", "Bộ ", "Phòng Văn hóa - Xã hội", "đặc khu"];

    public override string Key => "body.not-yet";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say("Cơ quan hoặc đơn vị chưa có vào ngày ban hành kế hoạch.", "A body or unit that did not exist yet on the plan's day.");

    public override string Example => "(kế hoạch năm 2024) Sở Nông nghiệp và Môi trường";

    protected override bool IsMissing(DatedNames.Row body, DateOnly first, DateOnly last) =>
        body.From > last && Array.Exists(Certain, c => body.Names[0].StartsWith(c, StringComparison.Ordinal));

    protected override Finding Found(Passage passage, int start, int end, DatedNames.Row body)
    {
        var name = passage.Text[start..end];
        return Mark(
            passage,
            start,
            end,
            Say(
                $"“{name}” chỉ có từ ngày {WindowText.Day(body.From!.Value)}{body.Ground.Vi}.",
                $"“{name}” exists only since {body.From:yyyy-MM-dd}{body.Ground.En}."
            ),
            Say("Kiểm tra lại tên cơ quan hoặc ngày ban hành kế hoạch.", "Check the body's name or the plan's date.")
        );
    }
}
