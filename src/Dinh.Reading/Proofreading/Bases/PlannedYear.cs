using System.Text.RegularExpressions;
using Dinh.Law;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Bases;

/// <summary>A cited plan for one year that is dated in another in which such plans are not made.</summary>
internal sealed partial class PlannedYear : ProofRule
{
    public override string Key => "basis.planned-year";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Kế hoạch viện dẫn của năm này nhưng ghi ngày của năm khác.", "A cited plan for one year that is dated in another.");

    public override string Example => "Kế hoạch số 08/KH-UBND ngày 09/01/2023 … về thực hiện dân chủ ở cơ sở năm 2024";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        foreach (var citation in Citation.In(galley).Where(c => c.Kind is "Kế hoạch" or "Chương trình"))
        {
            if (citation.Date?.Value is not { } day || YearForm().Match(citation.About) is not { Success: true } match)
                continue;

            var planned = int.Parse(match.Groups["y"].Value);
            if (day.Year == planned || (day.Year == planned - 1 && day.Month >= Figures.Custom.FirstMonthOfNextYearsPlans))
                continue;

            yield return Mark(
                citation.Passage,
                citation.Start,
                citation.End,
                Say($"Văn bản về năm {planned} nhưng ghi ngày {day:dd/MM/yyyy}.", $"The paper is about {planned} but dated {day:yyyy-MM-dd}."),
                Say($"Kiểm tra lại năm trong ngày ban hành: có lẽ là {planned}.", $"Check the year of its date: probably {planned}.")
            );
        }
    }

    [GeneratedRegex(@"(?<!đến |giai đoạn |tầm nhìn |tháng \d{1,2} )\bnăm (?<y>20\d{2})\b(?! *[-–])", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex YearForm();
}
