using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>No number, or an empty one.</summary>
internal sealed partial class MissingNumber : Absence
{
    public override string Key => "form.number";

    public override Sentence Looks => Say("Thiếu số của văn bản, hoặc ô số để trống.", "No number, or an empty one.");

    public override string Example => "Số: /KH-UBND";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (!IsPaper(galley))
            yield break;

        var line = galley.Lines.FirstOrDefault(l => l.Zone is Zone.Header or Zone.Title or Zone.Preamble && NumberLine().IsMatch(l.Text));
        if (line is null)
        {
            yield return Mark(
                Kind(galley),
                Say("Không có dòng “Số: …” trên văn bản.", "There is no “Số: …” line."),
                Say("Ghi số và ký hiệu, ví dụ “Số: 15/KH-UBND”.", "Give number and symbol, as in “Số: 15/KH-UBND”.")
            );
        }
        else if (EmptyNumber().IsMatch(line.Text))
        {
            yield return Mark(
                line,
                Say($"Số văn bản để trống: “{line.Text}”.", $"The number is left empty: “{line.Text}”."),
                Say("Ghi số khi đăng ký văn bản đi.", "Fill it in when the paper is registered.")
            );
        }
    }

    [GeneratedRegex(@"^Số\s?:?\s*[\d\s.…_]*\s?[/-]", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^Số\s?:?[\s.…_]*[/-]", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex EmptyNumber();
}
