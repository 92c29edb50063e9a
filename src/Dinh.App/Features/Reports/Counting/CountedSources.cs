namespace Dinh.App.Features.Reports.Counting;

/// <summary>Sources that forms may name before a module offers them: until then people type those figures.</summary>
public static class CountedSources
{
    /// <summary>How their names begin, by the module that will keep such records.</summary>
    public static readonly IReadOnlyList<string> NotYet =
    [
        "disclosures.",
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

    public static bool IsYetToCome(string name) => NotYet.Any(begins => name.StartsWith(begins, StringComparison.Ordinal));
}
