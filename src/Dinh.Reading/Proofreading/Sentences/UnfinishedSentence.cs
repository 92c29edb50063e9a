using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Sentences;

/// <summary>A paragraph that breaks off: after a word that calls for another, or before a quotation it never leads to.</summary>
internal sealed partial class UnfinishedSentence : ProofRule
{
    public override string Key => "sentence.unfinished";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Câu bỏ dở.", "A sentence that breaks off.");

    public override string Example => "phối hợp với Ủy ban Mặt trận Tổ quốc và";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var passages = galley.Paragraphs;
        for (var i = 0; i + 1 < passages.Count; i++)
        {
            var (passage, next) = (passages[i], passages[i + 1]);
            if (passage.IsCell || passage.Zone != Zone.Body || passage.IsUpper)
                continue;

            var breaksOff =
                !passage.IsFootnote && HangingEnd().IsMatch(passage.Text) && (next.Marker is not null || next.Zone != Zone.Body || char.IsUpper(next.Text[0]));
            if (!breaksOff && !LacksVerb(passage, next))
                continue;

            yield return Mark(
                passage,
                Math.Max(0, passage.Text.Length - 50),
                passage.Text.Length,
                Say("Câu này bỏ dở.", "This sentence breaks off."),
                Say("Viết tiếp cho trọn câu, hoặc bỏ phần thừa.", "Finish the sentence, or cut what is left of it.")
            );
        }
    }

    private static bool LacksVerb(Passage passage, Passage next) =>
        next.Text[0] is '“' or '"' && char.IsLetter(passage.Text[^1]) && PlaceForm().IsMatch(passage.Text);

    [GeneratedRegex(@"(,| (và|của|các|với|cho|theo|về|hoặc|trong|do|những|bởi|nhằm|để|là))$", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex HangingEnd();

    [GeneratedRegex(@"^(Tại|Theo) (điểm|khoản|Điều|điều|Mục)\b", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex PlaceForm();
}
