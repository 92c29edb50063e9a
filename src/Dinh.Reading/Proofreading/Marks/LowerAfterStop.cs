using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>A sentence that begins with a small letter: a stop where a comma was meant, or a capital forgotten.</summary>
internal sealed partial class LowerAfterStop : MarkRule
{
    public override string Key => "mark.lower-after-stop";

    public override Sentence Looks => Say("Chữ thường sau dấu chấm câu.", "A small letter after the stop of a sentence.");

    public override string Example => "các lớp đào tạo. tập huấn";

    protected override Regex Slip => Form();

    protected override bool IsSlip(Passage passage, Match match) =>
        passage.Zone is Zone.Body or Zone.Preamble && !passage.IsCell && match.Groups["a"].Value is not ("tr" or "đc" or "vv" or "vs");

    protected override Sentence Message(Match match) =>
        Say($"Sau dấu chấm là chữ thường: “{match.Value}”.", $"A small letter follows a stop: “{match.Value}”.");

    protected override Sentence Advice(Match match) =>
        Say("Viết hoa chữ đầu câu, hoặc đổi dấu chấm thành dấu phẩy.", "Begin the sentence with a capital, or make the stop a comma.");

    [GeneratedRegex(@"(?<![.\p{L}])(?<a>\p{Ll}{2,})\. \p{Ll}{2,}", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();
}
