using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>A body, level or unit that had ended by the plan's day.</summary>
internal sealed class AbolishedBody : BodyAtDay
{
    public override string Key => "body.abolished";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Cơ quan, cấp hoặc đơn vị hành chính không còn vào ngày ban hành kế hoạch.", "A body, level or unit that had ended by the plan's day.");

    public override string Example => "(kế hoạch năm 2026) Phối hợp với Sở Tài nguyên và Môi trường";

    protected override bool IsMissing(Bodies.Body body, DateOnly first, DateOnly last) => body.Until < first;

    protected override Finding Found(Passage passage, int start, int end, Bodies.Body body)
    {
        var name = passage.Text[start..end];
        var last = body.Until!.Value;
        var (doubt, doubtEn) = body.Confidence == "memory" ? (" (ngày chưa đối chiếu văn bản)", " (day not checked against the text)") : ("", "");
        return Mark(
            passage,
            start,
            end,
            Say($"“{name}” chỉ có đến hết ngày {WindowText.Day(last)}, theo {body.Basis}{doubt}.", $"“{name}” existed until {last:yyyy-MM-dd}, by {body.Basis}{doubtEn}."),
            Say($"Thay bằng: {body.Now}.", $"Now: {body.Now}.")
        );
    }
}
