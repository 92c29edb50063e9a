using Dinh.Domain.Units;

namespace Dinh.App.Tests.Features.Reports.SumReports;

/// <content>Communes that are merged into others or divided among them, also of the other province.</content>
internal sealed partial class RandomHistory
{
    private readonly List<Changed> changes = [];

    public IReadOnlyList<Changed> Changes => changes;

    /// <summary>In the night before the next day a commune ends, while at least two others still stand.</summary>
    private async Task<DateTime> ChangeUnitsAsync(DateTime at)
    {
        var standing = Enumerable.Range(0, country.Communes.Count).Where(c => changes.TrueForAll(n => n.From != c)).ToList();
        if (standing.Count < 4)
            return at;

        var next = at.AddHours(7).Date.AddDays(1);
        var from = standing[random.Next(standing.Count)];
        var to = standing.Where(c => c != from).OrderBy(_ => random.Next()).Take(random.Next(1, 3)).ToList();
        var day = DateOnly.FromDateTime(next);
        await country.Becomes(
            to.Count == 1 ? UnitChangeKind.Merge : UnitChangeKind.Split,
            day,
            country.Communes[from],
            [.. to.Select(t => country.Communes[t])]
        );
        var paths = await country.PathsOf([.. to.Select(t => country.Communes[t])]);

        // A divided one counts whole in the first of its successors by code, since no body of it passed on.
        changes.Add(new(from, to.MinBy(t => paths[to.IndexOf(t)], StringComparer.Ordinal), day));
        return DateTime.SpecifyKind(next.AddHours(1), DateTimeKind.Utc);
    }

    /// <summary>The commune to which a commune's sendings count at a moment.</summary>
    private int HeirOf(int commune, DateTime at)
    {
        var day = DateOnly.FromDateTime(at.AddHours(7));
        while (changes.Find(c => c.From == commune && c.Day <= day) is { } change)
            commune = change.To;
        return commune;
    }

    internal sealed record Changed(int From, int To, DateOnly Day);
}
