using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Numbering;

/// <summary>Two bullets before one item: "- + …".</summary>
internal sealed partial class DoubledBullet : ProofRule
{
    public override string Key => "numbering.double-bullet";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Hai dấu đầu dòng trước một ý.", "Two bullets before one item.");

    public override string Example => "- + Xây dựng Kế hoạch kiểm tra";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from passage in galley.Lines
        let match = Form().Match(passage.Text)
        where match.Success && passage.Zone == Zone.Body
        select Mark(
            passage,
            0,
            match.Length,
            Say($"Có hai dấu đầu dòng “{match.Value.Trim()}”.", $"There are two bullets, “{match.Value.Trim()}”."),
            Say("Giữ một dấu: “-” cho ý, “+” cho ý nhỏ hơn.", "Keep one: “-” for a point, “+” for a point below it.")
        );

    [GeneratedRegex(@"^[-–+•*]\s*[-–+•*]\s+(?=\p{L})", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();
}
