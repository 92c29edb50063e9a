using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A basis other than a law, without number or date.</summary>
internal sealed partial class UnnumberedBasis : ProofRule
{
    public override string Key => "basis.unnumbered";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Căn cứ không ghi số, ngày của văn bản (trừ luật, pháp lệnh).", "A basis without number or date, laws apart.");

    public override string Example => "và Kế hoạch của UBND tỉnh thực hiện Nghị quyết nêu trên";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from passage in galley.In(Zone.Preamble)
        from Match match in Form().Matches(passage.Text)
        let kind = match.Groups["k"]
        select Mark(
            passage,
            kind.Index,
            match.Index + match.Length,
            Say($"{kind.Value} này không ghi số, ký hiệu và ngày ban hành.", $"This paper ({kind.Value}) has no number, symbol or date."),
            Say("Ghi đủ số, ký hiệu, ngày ban hành của văn bản làm căn cứ.", "Give the number, symbol and date of the paper.")
        );

    [GeneratedRegex(
        @"(^|[;,] |\bvà )(Căn cứ |Thực hiện |Theo )?(?<k>Kế hoạch|Quyết định|Nghị quyết|Chỉ thị|Nghị định|Thông tư|Chương trình|Hướng dẫn|Công văn)( thực hiện)? của (UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Chính phủ|Thủ tướng|Bộ|Sở|Ban|Tỉnh ủy|Huyện ủy|Đảng ủy)( \p{L}+){0,3}(?![^;.]*\bsố \d)",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
