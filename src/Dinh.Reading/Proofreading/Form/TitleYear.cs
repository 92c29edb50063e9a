using System.Text.RegularExpressions;
using Dinh.Law;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>A plan for one year that is signed in another.</summary>
internal sealed partial class TitleYear : ProofRule
{
    public override string Key => "title.year";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Năm trong trích yếu không khớp với ngày ban hành.", "The year in the title does not fit the date of issue.");

    public override string Example => "Kế hoạch … năm 2023 (ban hành ngày 15 tháng 02 năm 2024)";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Issued is not { First: { } first, Last: { } last })
            yield break;

        foreach (var passage in galley.In(Zone.Title).Skip(1))
        {
            if (YearForm().Match(passage.Text) is not { Success: true } match)
                continue;

            var year = int.Parse(match.Groups["y"].Value);
            var isBefore = last.Year == year - 1 && last.Month >= Figures.Custom.FirstMonthOfNextYearsPlans;
            if ((first.Year <= year && year <= last.Year) || isBefore)
                continue;

            yield return Mark(
                passage,
                match.Index,
                match.Index + match.Length,
                Say($"Kế hoạch của năm {year} nhưng ban hành năm {first.Year}.", $"A plan for {year} issued in {first.Year}."),
                Say("Kiểm tra lại năm trong trích yếu và ngày ban hành.", "Check the year of the title and the date of issue.")
            );
        }
    }

    [GeneratedRegex(
        @"(?<!đến |giai đoạn |tầm nhìn |tháng \d{1,2} |\d{4} |Luật [^;.]{0,60})\bnăm (?<y>20\d{2})\W*$",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex YearForm();
}
