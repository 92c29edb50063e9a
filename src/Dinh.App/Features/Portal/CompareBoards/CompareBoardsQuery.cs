using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.CompareBoards;

/// <summary>One commune, or one province with all its communes, as a row.</summary>
/// <param name="Opened">How many communes of it have taken up their list; of a commune 1 or 0.</param>
public sealed record BoardRow(Id<AdministrativeUnit> Unit, string Name, int Opened, int Communes, IReadOnlyList<BoardTally> Cells)
{
    public BoardTally Whole { get; } = Cells.Aggregate(default(BoardTally), (sum, cell) => sum + cell);

    /// <summary>Its place among those that owe as much; null where duties are not equal, or none has come due.</summary>
    public int? Rank { get; init; }
}

/// <summary>The board of boards: units by items of the law.</summary>
public sealed record BoardMatrix(int Year, IReadOnlyList<BoardColumn> Columns, IReadOnlyList<BoardRow> Rows)
{
    public BoardTally Whole { get; } = Rows.Aggregate(default(BoardTally), (sum, row) => sum + row.Whole);

    /// <summary>Rows are provinces, not communes.</summary>
    public bool OfProvinces { get; init; }

    public int Opened => Rows.Sum(r => r.Opened);

    public int Communes => Rows.Sum(r => r.Communes);
}

/// <summary>Lays the boards of all communes below a unit side by side: of a province its communes, of the country its provinces.</summary>
public sealed class CompareBoardsQuery(DinhDb db, BoardCellsQuery cells)
{
    public async Task<BoardMatrix> OfProvinceAsync(BoardsAsked asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var columns = new BoardColumns(asked.Today);
        var found = await cells.ReadAsync(asked, columns, stop);
        var communes = await UnitsAsync(asked, "commune", stop);
        var none = new BoardTally[columns.Count];
        var rows = communes.Select(u =>
            found.TryGetValue(u.Path, out var row) ? new BoardRow(u.Id, u.Name, 1, 1, row) : new BoardRow(u.Id, u.Name, 0, 1, none)
        );
        return new(asked.Year, columns.All, Ranked([.. rows]));
    }

    public async Task<BoardMatrix> OfCountryAsync(BoardsAsked asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var columns = new BoardColumns(asked.Today);
        var provinces = await UnitsAsync(asked, "province", stop);
        var paths = provinces.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        var found = (await cells.ReadAsync(asked, columns, stop)).ToLookup(c => AboveOf(c.Key, paths), c => c.Value);
        var communes = (await UnitsAsync(asked, "commune", stop)).ToLookup(c => AboveOf(c.Path, paths));
        var rows = provinces.Select(p => new BoardRow(p.Id, p.Name, found[p.Path].Count(), communes[p.Path].Count(), Summed(found[p.Path], columns.Count)));
        return new(asked.Year, columns.All, [.. rows]) { OfProvinces = true };
    }

    // Two that owe unlike amounts are not held against each other: only those with the number that most have get a place.
    private static List<BoardRow> Ranked(List<BoardRow> rows)
    {
        var most = rows.Where(r => r.Whole.Decided > 0)
            .GroupBy(r => r.Whole.Decided)
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key)
            .FirstOrDefault();
        if (most is null || most.Count() < 2)
            return rows;

        var better = most.GroupBy(r => r.Whole.InTime).OrderByDescending(g => g.Key).ToList();
        return rows.ConvertAll(r => r.Whole.Decided == most.Key ? r with { Rank = 1 + better.TakeWhile(g => g.Key > r.Whole.InTime).Sum(g => g.Count()) } : r);
    }

    private static BoardTally[] Summed(IEnumerable<BoardTally[]> rows, int columns)
    {
        var sum = new BoardTally[columns];
        foreach (var row in rows)
        {
            for (var at = 0; at < columns; at++)
                sum[at] += row[at];
        }

        return sum;
    }

    // The province stands first in the path, or second where the list of units names the country.
    private static string AboveOf(string path, HashSet<string> provinces)
    {
        var first = path.IndexOf('/', StringComparison.Ordinal) + 1;
        return provinces.Contains(path[..first]) ? path[..first] : path[..(path.IndexOf('/', Math.Min(first, path.Length - 1)) + 1)];
    }

    private Task<List<PlacedUnit>> UnitsAsync(BoardsAsked asked, string level, CancellationToken stop)
    {
        var (day, top) = (asked.Today, level == "province");

        // "Thành phố" was a kind of district too: a province has nothing above it but the country.
        List<string> kinds = [.. Levels.Kinds.Where(k => k.Level == level && k.ExistsOn(day)).Select(k => k.Kind)];
        return db
            .Units.Below(asked.Below)
            .Where(u =>
                kinds.Contains(u.Kind)
                && (!top || u.ParentId == null || db.Units.Any(above => above.Id == u.ParentId && above.Kind == Country.Kind))
                && u.ValidFrom <= day
                && (u.ValidTo == null || u.ValidTo >= day)
            )
            .OrderBy(u => u.SortKey)
            .Select(u => new PlacedUnit(u.Id, u.Name, u.Path))
            .ToListAsync(stop);
    }

    private sealed record PlacedUnit(Id<AdministrativeUnit> Id, string Name, string Path);
}
