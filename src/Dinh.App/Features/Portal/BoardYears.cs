using Dinh.Law.Disclosing;

namespace Dinh.App.Features.Portal;

/// <summary>The years of which there can be a board: from the law's first day to the year in which the reader stands.</summary>
public static class BoardYears
{
    private static readonly int First = DisclosureItems.All.Min(i => i.From).Year;

    public static bool Holds(int? year, DateOnly today) => year is null || (year >= First && year <= today.Year + 1);

    /// <summary>Newest first.</summary>
    public static IEnumerable<int> Until(DateOnly today) => Enumerable.Range(First, today.Year - First + 1).Reverse();
}
