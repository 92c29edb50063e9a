using System.Text.RegularExpressions;
using Dinh.Law;
using Dinh.Reading.Proofreading.Bases;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A day, month or quarter that no calendar has.</summary>
internal sealed partial class ImpossibleDate : ProofRule
{
    public override string Key => "date.impossible";

    public override Severity Severity => Severity.Error;

    public override Sentence Looks => Say("Ngày, tháng, quý không có thật.", "A day, month or quarter that no calendar has.");

    public override string Example => "trước ngày 31/02/2024";

    internal override IEnumerable<Finding> Check(Galley galley) => galley.Paragraphs.SelectMany(p => Dates(p).Concat(Periods(p)).Concat(Days(p)));

    private IEnumerable<Finding> Dates(Passage passage) => PaperDate.In(passage.Text).Where(d => !d.IsPossible).Select(d => Wrong(passage, d.Start, d.End));

    private IEnumerable<Finding> Periods(Passage passage) => PeriodForm().Matches(passage.Text).Select(m => Wrong(passage, m.Index, m.Index + m.Length));

    // "ngày 31/4" without a year.
    private IEnumerable<Finding> Days(Passage passage) =>
        from Match match in DayForm().Matches(passage.Text)
        where !new PaperDate(0, 0, int.Parse(match.Groups["d"].Value), int.Parse(match.Groups["m"].Value), null).IsPossible
        select Wrong(passage, match.Index, match.Index + match.Length);

    private Finding Wrong(Passage passage, int start, int end)
    {
        var quote = passage.Text[start..end];
        return Mark(
            passage,
            start,
            end,
            Say($"Không có “{quote}” trong lịch.", $"No calendar has “{quote}”."),
            Say("Kiểm tra lại ngày, tháng.", "Check day and month.")
        );
    }

    [GeneratedRegex(@"\b[Qq]uý (V|VI|5|6|0)\b|\b[Tt]háng (1[3-9]|[2-9]\d|0{1,2})(/\d{4}| năm \d{4})", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex PeriodForm();

    [GeneratedRegex(@"(?<=\bngày )(?<d>\d{1,2})/(?<m>\d{1,2})(?![\d/])", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex DayForm();
}
