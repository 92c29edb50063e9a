using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.Counting;

/// <summary>Sources that forms may name before a module offers them: until then people type those figures.</summary>
public static class CountedSources
{
    /// <summary>How their names begin, by the module that will keep such records.</summary>
    public static readonly IReadOnlyList<string> NotYet =
    [
        "meetings.",
        "decisions.",
        "consultations.",
        "inspections.",
        "petitions.",
        "dialogues.",
        "trainings.",
        "boards.",
        "workplaces.",
    ];

    /// <summary>What people type although the form would have it counted, since no module keeps such records yet.</summary>
    public static bool IsTyped(Indicator indicator, IReadOnlySet<string> offered)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(offered);
        return indicator is { Source: FigureSource.Counted, Count: { } count } && !offered.Contains(count.Name);
    }

    public static bool IsYetToCome(string name) => NotYet.Any(begins => name.StartsWith(begins, StringComparison.Ordinal));
}
