using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>Sentences that oblige somebody to report on what the plan achieved.</summary>
internal static class Reports
{
    public static bool IsReport(Stretch sentence) => false;

    public static List<PlanReport> Of(Heading root, IReadOnlyList<PlanTask> tasks, TimeContext time) => [];
}
