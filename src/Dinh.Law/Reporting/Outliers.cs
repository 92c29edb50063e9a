namespace Dinh.Law.Reporting;

/// <summary>When a figure is so far from the period before that it is explained.</summary>
/// <param name="Times">More than so many times, or less than the like part.</param>
/// <param name="Least">A difference below this is never unusual.</param>
public sealed record OutlierRule(FigureType Type, DateOnly From, decimal Times, decimal Least, Confidence Confidence)
{
    public bool IsUnusual(decimal now, decimal before) =>
        Math.Abs(now - before) >= Least && (Math.Abs(now) > Times * Math.Abs(before) || Math.Abs(now) * Times < Math.Abs(before));
}

/// <summary>The rules of the day for what is unusual, by the sort of figure.</summary>
public static class Outliers
{
    private static readonly List<OutlierRule> Rows = [.. LawBook.ReadRows<OutlierRule>("Reporting/outliers.json").OrderByDescending(r => r.From)];

    public static IReadOnlyList<OutlierRule> All => Rows;

    /// <summary>Null for words, days and choices, and before the first rule.</summary>
    public static OutlierRule? At(FigureType type, DateOnly day) => Rows.Find(r => r.Type == type && r.From <= day);
}
