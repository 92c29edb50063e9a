using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>"Lưu: VĂN": letters with a mark where an abbreviation such as VT belongs.</summary>
internal sealed partial class ArchiveCode : ProofRule
{
    public override string Key => "form.archive-code";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks =>
        Say("Chữ viết tắt sau “Lưu:” không phải là chữ viết tắt (VĂN thay vì VT).", "The letters after “Lưu:” are no abbreviation (VĂN for VT).");

    public override string Example => "Lưu: VĂN";

    internal override IEnumerable<Finding> Check(Galley galley) =>
        from passage in galley.Lines
        where passage.Zone is Zone.Recipients or Zone.Signature
        let match = Form().Match(passage.Text)
        where
            match.Success
            && Syllable.Of(match.Groups["c"].Value) is var code
            && (code.Tone > 0 || code.Base != code.Fold.Replace('d', 'đ') && code.Base.Any(c => "ăâêôơ".Contains(c)))
        let written = match.Groups["c"]
        select Mark(
            passage,
            written.Index,
            written.Index + written.Length,
            Say(
                $"Sau “Lưu:” ghi “{written.Value}”, không phải chữ viết tắt của bộ phận lưu.",
                $"“{written.Value}” after “Lưu:” is no abbreviation of an office."
            ),
            Say("Ghi “VT” (văn thư) và chữ viết tắt của đơn vị soạn thảo.", "Write “VT” and the letters of the office that drafted it.")
        );

    [GeneratedRegex(@"Lưu\s?:\s*(?<c>\p{Lu}{2,4})(?=\s*([.,;]|$))", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();
}
