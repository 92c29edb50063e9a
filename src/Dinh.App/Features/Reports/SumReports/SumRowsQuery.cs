using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Dinh.Domain.Reports.Summing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>What one cell adds up to under one path.</summary>
public sealed record PathPart(string Path, CellPart Part);

/// <summary>Whether figures are added that a receiver took from the reports below.</summary>
public enum MergedFigures
{
    /// <summary>Over a subtree: those below are added themselves.</summary>
    AreLeftOut,

    /// <summary>Over the reports of one step alone.</summary>
    AreAdded,
}

/// <summary>Adds figures up inside the store: one grouped statement over the filings that count and their figures. Nothing is summed beforehand.</summary>
/// <remarks>Over a subtree a figure that a receiver merged from reports below stands there already; it is never added again.</remarks>
public sealed partial class SumRowsQuery(DinhDb db)
{
    /// <summary>The numbers of cells, both ways.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CellsAsync(CancellationToken stop) =>
        await db.CellNumbers.AsNoTracking().ToDictionaryAsync(c => c.Key, c => c.Number, stop);

    /// <summary>All cells of the filings, period by period: to put millions of figures in order at once takes a store longer than to do it piece by piece.</summary>
    public async Task<IReadOnlyList<CellPart>> WholeAsync(
        IQueryable<Filing> filings,
        IReadOnlyList<string> periods,
        MergedFigures merged,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(periods);
        var keys = (await CellsAsync(stop)).ToDictionary(c => c.Value, c => c.Key);
        var parts = new List<CellPart>();
        foreach (var period in periods)
        {
            var sums = await Joined(filings.Where(f => f.PeriodKey == period), merged)
                .GroupBy(f => f.Cell)
                .Select(g => new CellSum(g.Key, g.Sum(f => f.Number), g.Count()))
                .ToListAsync(stop);
            parts.AddRange(sums.Where(s => keys.ContainsKey(s.Cell)).Select(s => new CellPart(keys[s.Cell], period, s.Number ?? 0, s.Reports)));
        }

        return parts;
    }

    /// <summary>A few cells of the filings, by period and by the path under which they were filed.</summary>
    public async Task<IReadOnlyList<PathPart>> ByPathAsync(IQueryable<Filing> filings, IReadOnlyCollection<string> cells, CancellationToken stop)
    {
        var numbers = (await CellsAsync(stop)).Where(c => cells.Contains(c.Key)).ToDictionary(c => c.Value, c => c.Key);
        var wanted = numbers.Keys.ToList();
        var parts = await Joined(filings, MergedFigures.AreLeftOut)
            .Where(f => wanted.Contains(f.Cell))
            .GroupBy(f => new
            {
                f.Path,
                f.Cell,
                f.Period,
            })
            .Select(g => new PathSum(g.Key.Path, g.Key.Cell, g.Key.Period, g.Sum(f => f.Number), g.Count()))
            .ToListAsync(stop);
        return [.. parts.Select(p => new PathPart(p.Path, new(numbers[p.Cell], p.Period, p.Number ?? 0, p.Reports)))];
    }

    private IQueryable<Filed> Joined(IQueryable<Filing> filings, MergedFigures merged)
    {
        var filed = filings
            .Join(
                db.Figures,
                f => f.Row,
                g => g.Filing,
                (f, g) =>
                    new Filed
                    {
                        Path = f.UnitPath,
                        Period = f.PeriodKey,
                        Cell = g.Cell,
                        Number = g.Number,
                        Origin = g.Origin,
                    }
            )
            .Where(f => f.Number != null);
        return merged == MergedFigures.AreAdded ? filed : filed.Where(f => f.Origin != FigureOrigin.Merged);
    }

    private sealed record CellSum(int Cell, long? Number, int Reports);

    private sealed record PathSum(string Path, int Cell, string Period, long? Number, int Reports);

    private sealed class Filed
    {
        public string Path { get; init; } = "";

        public string Period { get; init; } = "";

        public int Cell { get; init; }

        public long? Number { get; init; }

        public FigureOrigin Origin { get; init; }
    }
}
