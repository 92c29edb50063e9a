using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Marks;

/// <summary>A comma between a noun and the words that narrow it: "các sở, ngành, liên quan".</summary>
internal sealed partial class StrayComma : MarkRule
{
    public override string Key => "mark.stray-comma";

    public override Sentence Looks => Say("Dấu phẩy chen giữa danh từ và phần bổ nghĩa của nó.", "A comma between a noun and the words that narrow it.");

    public override string Example => "các sở, ngành, liên quan và UBND các huyện";

    protected override Regex Slip => Form();

    protected override Sentence Message(Match match) =>
        Say(
            $"Dấu phẩy trước “{match.Groups["m"].Value}” tách phần bổ nghĩa khỏi danh từ.",
            $"The comma before “{match.Groups["m"].Value}” parts the noun from what narrows it."
        );

    protected override Sentence Advice(Match match) =>
        Say($"Bỏ dấu phẩy trước “{match.Groups["m"].Value}”.", $"Remove the comma before “{match.Groups["m"].Value}”.");

    [GeneratedRegex(
        @"\b(ban|ngành|đơn vị|tổ chức|cơ quan|cá nhân|đoàn thể|địa phương), (?<m>(có )?liên quan)\b(?! (đến|tới))",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
