using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A law cited by its year in the preamble and by its number further down.</summary>
internal sealed partial class LawTwoWays : ProofRule
{
    public override string Key => "law.cited-two-ways";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Luật ghi theo năm ở phần căn cứ nhưng ghi theo số ở phần nội dung.", "A law cited by its year in the preamble and by its number in the body.");

    public override string Example => "Luật Thực hiện dân chủ ở cơ sở năm 2022 … Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var mentions = LawMention.In(galley).Where(m => m.Name is not null).ToList();
        var numbered = mentions
            .Where(m => m.Passage.Zone == Zone.Body && NumberForm().IsMatch(After(m)))
            .Select(m => m.Name!.Text)
            .ToHashSet(StringComparer.Ordinal);
        return from mention in mentions
            where mention.Passage.Zone == Zone.Preamble && numbered.Contains(mention.Name!.Text) && YearForm().IsMatch(After(mention))
            select Mark(
                mention.Passage,
                mention.Start,
                mention.End,
                Say(
                    $"Luật {mention.Name!.Text} ghi theo năm ở đây nhưng ghi theo số ở phần sau.",
                    $"{mention.Written} is cited by its year here and by its number below."
                ),
                Say("Viện dẫn một cách thống nhất trong toàn văn bản.", "Cite it one way throughout.")
            );
    }

    private static string After(LawMention mention) => mention.Passage.Text[mention.End..Math.Min(mention.Passage.Text.Length, mention.End + 30)];

    [GeneratedRegex(@"^ số \d", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^ năm \d{4}", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex YearForm();
}
