using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>"TM.ỦY BAN": no space after the letters that say for whom one signs.</summary>
internal sealed partial class SpaceInSignature : MarkRule
{
    public override string Key => "spacing.authority";

    public override Sentence Looks => Say("Thiếu dấu cách sau TM., KT., TL., TUQ.", "No space after TM., KT., TL., TUQ.");

    public override string Example => "TM.ỦY BAN NHÂN DÂN";

    protected override Regex Slip => Form();

    protected override bool IsSlip(Passage passage, Match match) => passage.Zone is Zone.Signature or Zone.Recipients or Zone.Body;

    protected override Sentence Message(Match match) => Say($"Thiếu dấu cách sau “{match.Value[..^1]}”.", $"There is no space after “{match.Value[..^1]}”.");

    protected override Sentence Advice(Match match) =>
        Say($"Viết “{match.Value[..^1]} {match.Value[^1]}…”.", $"Write “{match.Value[..^1]} {match.Value[^1]}…”.");

    [GeneratedRegex(@"^(TM|KT|TL|TUQ)\.\p{Lu}", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();
}
