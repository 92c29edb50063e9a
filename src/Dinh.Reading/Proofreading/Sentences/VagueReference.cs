using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Sentences;

/// <summary>A clause or point cited of a paper that has no articles: "điểm đ khoản 2 Kế hoạch".</summary>
internal sealed partial class VagueReference : ProofRule
{
    public override string Key => "reference.vague";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say(
            "Viện dẫn điểm, khoản của văn bản không chia theo điều (kế hoạch, chỉ thị) mà không ghi mục.",
            "A point or clause cited of a paper that has no articles, without its section."
        );

    public override string Example => "điểm đ khoản 2 Kế hoạch triển khai thi hành Luật";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from passage in galley.Prose
        from Match match in Form().Matches(passage.Text)
        select Mark(
            passage,
            match.Index,
            match.Index + match.Length,
            Say(
                $"“{match.Value}”: kế hoạch, chỉ thị không chia thành điều, khoản; người đọc không tìm được chỗ viện dẫn.",
                $"“{match.Value}”: such a paper has no articles; the reader cannot find the place."
            ),
            Say("Ghi thêm mục (I, II…) của văn bản được viện dẫn.", "Name the section (I, II…) of the paper cited.")
        );

    [GeneratedRegex(@"(điểm \p{L} )?khoản \d{1,2} (của )?(Kế hoạch|Chỉ thị|Kết luận|Công văn)\b", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();
}
