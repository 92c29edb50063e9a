using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>The number of a paper broken over two lines.</summary>
internal sealed partial class BrokenNumber : ProofRule
{
    public override string Key => "number.broken";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Số, ký hiệu văn bản bị ngắt sang dòng sau.", "The number of a paper broken over two lines.");

    public override string Example => "Quyết định số 346/QĐ- / TTg";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        for (var i = 0; i + 1 < galley.Lines.Count; i++)
        {
            var (line, next) = (galley.Lines[i], galley.Lines[i + 1]);
            if (line.IsCell || Form().Match(line.Text) is not { Success: true } match || !char.IsUpper(next.Text[0]))
                continue;

            var rest = next.Text.Split(' ')[0];
            yield return Mark(
                line,
                match.Index,
                line.Text.Length,
                Say($"Số “{match.Value}{rest}” bị ngắt sang dòng sau.", $"The number “{match.Value}{rest}” is broken over two lines."),
                Say("Dùng dấu nối không ngắt để giữ số, ký hiệu trên một dòng.", "Use a hyphen that does not break, to keep the number on one line.")
            );
        }
    }

    [GeneratedRegex(@"\d{1,5}/[\p{L}\d/-]*[-/]$", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex Form();
}
