namespace Dinh.Law.Deciding;

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    Day,
    Month,
    Year,
    Household,
    Person,
    Time,
}

/// <summary>A single figure of the law on deciding.</summary>
public sealed record DecidingFigure : LegalRow
{
    public required string Key { get; init; }

    public required int Value { get; init; }

    public required FigureUnit Unit { get; init; }
}

public static class DecidingFigures
{
    private static readonly List<DecidingFigure> Rows = LawBook.ReadRows<DecidingFigure>("Deciding/figures.json");

    /// <summary>Null on a day when the law has no such figure.</summary>
    public static DecidingFigure? Find(string key, DateOnly day) => Rows.Find(day, r => r.Key == key);
}

/// <summary>Họp theo cụm dân cư: whether a village may meet in parts.</summary>
public static class Clusters
{
    /// <summary>Null when it may; the results of the clusters are added up.</summary>
    public static Refusal? RefusalOf(long households, bool isScattered, DateOnly day) =>
        DecidingFigures.Find("cluster-households", day) is not { } least ? new("vote.before-the-law")
        : isScattered || households >= least.Value ? null
        : new("vote.too-few-for-clusters", least.Basis);
}
