using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Proofreading.Lexicon;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A report due in the very month in which the plan is issued.</summary>
internal sealed class ReportSameMonth : ProofRule
{
    public override string Key => "report.same-month";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Hạn báo cáo nằm ngay trong tháng ban hành kế hoạch.", "A report due in the month of the plan's issue.");

    public override string Example => "(kế hoạch tháng 11 năm 2023) báo cáo trước ngày 15/11/2023";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Issued is not { First: { } first, Last: { } last } || first.Month != last.Month)
            return [];

        // With the day of issue known, what counts is the time that is left.
        var earliest =
            galley.Issued.HasDay && first.Year is > 1990 and < 2100
                ? WorkingCalendar.Vietnam.AddDays(first, Figures.Custom.WorkingDaysToReport)
                : DateOnly.MaxValue;
        return from report in galley.Reading.Reports
            where report.Recurs == "once" && report.Text.Places.Count > 0
            let due = ReportDay.Of(report.Due, first.Year)
            where due is { } day && day.Year == first.Year && day.Month == first.Month && !(day < first) && day < earliest
            let place = PlaceOf(galley, report, due.Value)
            select new Finding(
                Key,
                Severity,
                place,
                Short(report.Text.Value),
                Say(
                    $"Hạn báo cáo {WindowText.Day(due.Value)} nằm ngay trong tháng ban hành kế hoạch.",
                    $"The report is due {due:yyyy-MM-dd}, in the month of the plan's issue."
                ),
                Say("Lùi hạn báo cáo, hoặc nói rõ nội dung phải báo cáo sớm.", "Put the report off, or say why it is due so soon.")
            );
    }

    /// <summary>The line of the report's sentence in which its day stands.</summary>
    private static Place PlaceOf(Galley galley, PlanReport report, DateOnly day)
    {
        var lines = report.Text.Places.Select(p => p.Line).ToHashSet();
        string[] ways = [$"{day.Day}/{day.Month}", $"{day:dd}/{day.Month}", $"{day:dd}/{day:MM}", $"{day.Day} tháng {day.Month}", $"{day:dd} tháng {day:MM}"];
        var line = galley.Lines.FirstOrDefault(l => lines.Contains(l.Line) && Array.Exists(ways, w => l.Text.Contains(w, StringComparison.Ordinal)));
        return line?.At() ?? report.Text.Places[0];
    }
}
