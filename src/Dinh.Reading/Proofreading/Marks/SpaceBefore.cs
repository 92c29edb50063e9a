using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>A space before a stop, comma, colon or closing bracket.</summary>
internal sealed partial class SpaceBefore : MarkRule
{
    public override string Key => "spacing.before-mark";

    public override Sentence Looks => Say("Dấu cách trước dấu câu.", "A space before a punctuation mark.");

    public override string Example => "Thời gian thực hiện : Quý III";

    protected override Regex Slip => Form();

    protected override bool IsSlip(Passage passage, Match match) => passage.Zone is not (Zone.Header or Zone.Signature);

    protected override Sentence Message(Match match) =>
        Say($"Có dấu cách trước dấu “{match.Value.Trim()[^1]}”.", $"There is a space before “{match.Value.Trim()[^1]}”.");

    protected override Sentence Advice(Match match) => Say("Viết dấu câu liền với chữ đứng trước.", "Set the mark next to the word before it.");

    [GeneratedRegex(@"\p{L}{2,}\s+[,;:.!?](?![.\p{L}\d/…])", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();
}
