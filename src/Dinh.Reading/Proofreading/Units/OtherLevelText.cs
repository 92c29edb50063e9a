using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>A commune's plan that speaks of communes below it: text of a higher plan left in.</summary>
internal sealed partial class OtherLevelText : ProofRule
{
    public override string Key => "unit.level-text";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks =>
        Say(
            "Kế hoạch của một xã lại viết cho “các xã”, “xã, thị trấn”: câu chữ còn sót của kế hoạch cấp trên.",
            "A commune's plan that addresses “the communes”: text of a higher plan left in."
        );

    public override string Example => "(kế hoạch của xã) UBND các xã thực hiện công khai đầy đủ";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var mentions = UnitMention.In(galley).ToList();
        if (galley.Reading.Level is not (null or "commune") || Issuer.Of(mentions, galley) is not { Rank: 1 } issuer)
            yield break;

        foreach (var passage in galley.Paragraphs.Where(p => p.Zone == Zone.Body && !IsQuotation(p)))
        {
            foreach (Match match in Form().Matches(passage.Text))
            {
                yield return Mark(
                    passage,
                    match.Index,
                    match.Index + match.Length,
                    Say(
                        $"Kế hoạch của {issuer.Level} {issuer.Name} nhưng ở đây viết cho “{match.Value}”.",
                        $"The plan is of {issuer.Level} {issuer.Name}, yet this addresses “{match.Value}”."
                    ),
                    Say($"Viết lại cho {issuer.Level} {issuer.Name}.", $"Write it for {issuer.Level} {issuer.Name}.")
                );
            }
        }
    }

    private static bool IsQuotation(Passage passage) => passage.Text[0] is '“' or '"';

    [GeneratedRegex(
        @"\b(UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND) các xã(, (phường|thị trấn|đặc khu))*|(?<!cấp )\bxã, thị trấn\b|(?<!, )\bcác xã, phường(, (thị trấn|đặc khu))?\b(?! (lân cận|giáp|khác))",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
