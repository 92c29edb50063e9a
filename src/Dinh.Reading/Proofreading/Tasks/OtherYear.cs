using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A task whose time lies wholly outside the year that the plan is for.</summary>
internal sealed class OtherYear : ProofRule
{
    public override string Key => "time.other-year";

    public override Severity Severity => Severity.Warning;

    public override Sentence Looks => Say("Thời gian thực hiện nằm ngoài năm của kế hoạch.", "A task whose time lies outside the plan's year.");

    public override string Example => "(kế hoạch năm 2024) Thời gian thực hiện: Quý III năm 2025";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (galley.Reading.Year is not { } year)
            return [];

        var timed = galley.Reading.Tasks.Where(t => t is { TimeText.Places.Count: > 0, Time: { Kind: TimeKind.By or TimeKind.Within } }).ToList();
        var outside = timed.Where(t => IsOutside(t.Time!, year, galley.Issued.First)).ToList();

        // Where most lie outside, it is the title's year that is wrong, and its own rule says so.
        return outside.Count * 2 > timed.Count && outside.Count > 1 ? [] : outside.Select(t => Found(t, year));
    }

    private static bool IsOutside(TimeReading time, int year, DateOnly? issued) =>
        (time.Start ?? time.End)?.Year > year || (time.End?.Year < year && !(time.End < issued));

    private Finding Found(PlanTask task, int year) =>
        new(
            Key,
            Severity,
            task.TimeText!.Places[0],
            task.TimeText.Value,
            Say(
                $"Kế hoạch của năm {year} nhưng nhiệm vụ {task.Path} ghi thời gian ngoài năm đó.",
                $"The plan is for {year}; the time of task {task.Path} lies outside it."
            ),
            Say("Kiểm tra lại năm.", "Check the year.")
        );
}
