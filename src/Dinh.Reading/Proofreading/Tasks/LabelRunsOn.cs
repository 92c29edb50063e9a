using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A field that should name a body and goes on into a sentence.</summary>
internal sealed partial class LabelRunsOn : ProofRule
{
    public override string Key => "label.runs-on";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Ô ghi tên cơ quan lại viết thành câu.", "A field for a body's name that runs on into a sentence.");

    public override string Example => "Công chức tham mưu: Văn hóa - xã hội thực hiện việc đăng tải trên Trang thông tin";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from field in LabelledField.In(galley)
        where field.Role is "lead" or "advise" or "coordinate"
        let match = Form().Match(field.Value)
        where match.Success && match.Index > 0
        let start = field.ValueStart + match.Index
        select Mark(
            field.Passage,
            start,
            field.ValueStart + match.Index + match.Length,
            Say(
                $"Ô “{field.Name}” ghi cả việc phải làm (“{match.Value.Trim()} …”), không chỉ tên cơ quan.",
                $"The field “{field.Name}” holds the work too (“{match.Value.Trim()} …”), not just who does it."
            ),
            Say("Chỉ ghi tên cơ quan trong ô này; đưa việc phải làm lên nội dung.", "Leave only the body's name; move the work to the task itself.")
        );

    [GeneratedRegex(
        @"(?<=\p{L},? )(thực hiện (việc|rà soát|tuyên truyền)|chủ trì,? (phối hợp|thực hiện|tham mưu)|phối hợp (với|trong)|tổ chức (tập huấn|thực hiện|triển khai)|có trách nhiệm)\b",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
