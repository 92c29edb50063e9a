using Dinh.Law;

namespace Dinh.App.Features.Reports.CompareReports;

/// <summary>The words for what is to be looked at.</summary>
public static class CompareWords
{
    public static Sentence NameOf(FindingKind kind) =>
        kind switch
        {
            FindingKind.FarOff => new("Khác xa đơn vị khác", "Far from the others"),
            FindingKind.Explained => new("Có giải trình", "Explained"),
            _ => new("Không phát sinh", "Nothing to report"),
        };
}
