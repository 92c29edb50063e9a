using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Leading.ReadLeader;

/// <summary>One unit below, or one body of the leader's own unit: whether it has its plan, how far that covers ours, how its duties stand.</summary>
/// <param name="Order">By which names are put in order.</param>
public sealed record UnitRow(string Name, string Order, Progress Progress)
{
    /// <summary>How many plans of its own it was asked for.</summary>
    public int Asked { get; init; }

    public int Answered { get; init; }

    public int Covered { get; init; }

    public int Holes { get; init; }

    /// <summary>The higher plan and the unit's own, where there is one of each.</summary>
    public (Id<Plan> Higher, Id<Plan>? Own)? Plans { get; init; }

    /// <summary>In hundredths; null while there is no plan to look at, which is no zero.</summary>
    public int? Coverage => Covered + Holes == 0 ? null : (int)Math.Round(100.0 * Covered / (Covered + Holes));

    public static IReadOnlyList<string> Sorts { get; } =
    ["don-vi", "-don-vi", "do-phu", "-do-phu", "xong", "-xong", "qua-han", "-qua-han", "chua-co-tin", "-chua-co-tin"];

    public const string Usual = "-qua-han";

    /// <summary>In the order asked for; names decide between equals.</summary>
    public static IReadOnlyList<UnitRow> InOrder(IEnumerable<UnitRow> rows, string sort) =>
        [.. Sorted(rows.OrderBy(r => r.Order, StringComparer.Ordinal), sort)];

    private static IEnumerable<UnitRow> Sorted(IOrderedEnumerable<UnitRow> named, string sort) =>
        sort switch
        {
            "don-vi" => named,
            "-don-vi" => named.Reverse(),
            "do-phu" => named.OrderBy(r => r.Coverage ?? -1),
            "-do-phu" => named.OrderByDescending(r => r.Coverage ?? -1),
            "xong" => named.OrderBy(r => r.Progress.Done),
            "-xong" => named.OrderByDescending(r => r.Progress.Done),
            "qua-han" => named.OrderBy(r => r.Progress.Late),
            "chua-co-tin" => named.OrderBy(r => r.Progress.NoNews),
            "-chua-co-tin" => named.OrderByDescending(r => r.Progress.NoNews),
            _ => named.OrderByDescending(r => r.Progress.Late),
        };
}
