using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>A comma or semicolon, or the stop at the end of a sentence, with the next word right behind it.</summary>
internal sealed partial class SpaceAfter : MarkRule
{
    public override string Key => "spacing.after-mark";

    public override Sentence Looks =>
        Say("Thiếu dấu cách sau dấu phẩy, chấm phẩy, chấm câu.", "No space after a comma, a semicolon or the stop of a sentence.");

    public override string Example => "các sở, ban, ngành,các huyện";

    protected override Regex Slip => Form();

    protected override bool IsSlip(Passage passage, Match match) => passage.Zone is not (Zone.Header or Zone.Signature or Zone.Recipients);

    protected override Sentence Message(Match match) => Say($"Thiếu dấu cách trong “{match.Value}”.", $"A space is missing in “{match.Value}”.");

    protected override Sentence Advice(Match match)
    {
        var mended = Mark().Replace(match.Value, "$0 ");
        return Say($"Viết “{mended}”.", $"Write “{mended}”.");
    }

    [GeneratedRegex(@"\p{L}+[,;]\p{L}{2,}|(?<![\p{L}.])\p{Ll}{2,}\.\p{Lu}\p{Ll}+(?![.@])", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();

    [GeneratedRegex(@"[,;.]", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Mark();
}
