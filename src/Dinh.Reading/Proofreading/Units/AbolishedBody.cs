using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>A body, level or unit that had ended by the plan's day.</summary>
internal sealed class AbolishedBody : BodyAtDay
{
    public override string Key => "body.abolished";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say("Cơ quan, cấp hoặc đơn vị hành chính không còn vào ngày ban hành kế hoạch.", "A body, level or unit that had ended by the plan's day.");

    public override string Example => "(kế hoạch năm 2026) Phối hợp với Sở Tài nguyên và Môi trường";

    protected override bool IsMissing(DatedNames.Row body, DateOnly first, DateOnly last) => body.LastDay < first;

    protected override Finding Found(Passage passage, int start, int end, DatedNames.Row body)
    {
        var name = passage.Text[start..end];
        var last = body.LastDay!.Value;
        return Mark(
            passage,
            start,
            end,
            Say($"“{name}” chỉ có đến hết ngày {WindowText.Day(last)}{body.Ground.Vi}.", $"“{name}” existed until {last:yyyy-MM-dd}{body.Ground.En}."),
            Say($"Thay bằng: {body.Now}.", $"Now: {body.Now}.")
        );
    }
}
