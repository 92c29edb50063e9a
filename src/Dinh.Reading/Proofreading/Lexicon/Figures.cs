namespace Dinh.Reading.Proofreading.Lexicon;

/// <summary>The figures of custom, not of law, that rules weigh by.</summary>
/// <param name="FirstMonthOfNextYearsPlans">From this month on, plans for the year to come are made.</param>
/// <param name="WorkingDaysToStart">What anyone needs to begin after a plan is signed.</param>
/// <param name="WorkingDaysToReport">What anyone needs to have something to report on.</param>
internal sealed record Figures(int FirstMonthOfNextYearsPlans, int WorkingDaysToStart, int WorkingDaysToReport)
{
    public static Figures Custom { get; } = LexiconFile.Read<Figures>("figures");
}
