using Dinh.Law.LocalActs;

namespace Dinh.Law.Reporting;

/// <summary>A figure of the law that report forms name.</summary>
/// <param name="Key">"comment.days".</param>
/// <param name="Value">A count; null for a share.</param>
/// <param name="Share">A part of a whole, exact; null for a count.</param>
public sealed record Limit(string Key, DateOnly From, Citation Basis, Confidence Confidence, int? Value = null, Share? Share = null);

/// <summary>The figures of the law that report forms name, by the day on which they hold.</summary>
public static class Limits
{
    private static readonly List<Limit> Rows = [.. LawBook.ReadRows<Limit>("Reporting/limits.json").OrderByDescending(l => l.From)];

    public static IReadOnlyList<Limit> All => Rows;

    public static bool Knows(string key) => Rows.Exists(l => l.Key == key);

    /// <summary>The figure of that day; null when the law had none.</summary>
    public static Limit? At(string key, DateOnly day) => Rows.Find(l => l.Key == key && l.From <= day);
}
