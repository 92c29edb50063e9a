using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>A body or unit that did not exist yet on the plan's day.</summary>
internal sealed class FutureBody : BodyAtDay
{
    public override string Key => "body.not-yet";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Cơ quan hoặc đơn vị chưa có vào ngày ban hành kế hoạch.", "A body or unit that did not exist yet on the plan's day.");

    public override string Example => "(kế hoạch năm 2024) Sở Nông nghiệp và Môi trường";

    protected override bool IsMissing(Bodies.Body body, DateOnly first, DateOnly last) => body.From > last;

    protected override Finding Found(Passage passage, int start, int end, Bodies.Body body)
    {
        var name = passage.Text[start..end];
        return Mark(
            passage,
            start,
            end,
            Say($"“{name}” chỉ có từ ngày {WindowText.Day(body.From!.Value)}, theo {body.Basis}.", $"“{name}” exists only since {body.From:yyyy-MM-dd}, by {body.Basis}."),
            Say("Kiểm tra lại tên cơ quan hoặc ngày ban hành kế hoạch.", "Check the body's name or the plan's date.")
        );
    }
}
