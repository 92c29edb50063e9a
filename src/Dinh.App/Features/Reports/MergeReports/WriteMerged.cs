using Dinh.Data;
using Dinh.Data.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.MergeReports;

/// <summary>Writes sums into a report that is being filled in. What a person typed there stays. It saves nothing.</summary>
public sealed class WriteMergedHandler(DinhDb db)
{
    /// <returns>How many figures were left as they had been typed.</returns>
    public async Task<int> HandleAsync(long filing, IReadOnlyDictionary<string, long> sums, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sums);
        var keys = sums.Keys.ToList();
        var numbers = await db.CellNumbers.Where(c => keys.Contains(c.Key)).ToDictionaryAsync(c => c.Key, stop);
        foreach (var key in keys.Where(k => !numbers.ContainsKey(k)))
            db.CellNumbers.Add(numbers[key] = new(key));
        await db.SaveChangesAsync(stop);

        var standing = await db.Figures.Where(f => f.Filing == filing).ToDictionaryAsync(f => f.Cell, stop);
        var kept = 0;
        foreach (var (key, sum) in sums)
        {
            var cell = numbers[key].Number;
            if (!standing.TryGetValue(cell, out var figure))
                db.Figures.Add(new(filing, cell) { Number = sum, Origin = FigureOrigin.Merged });
            else if (figure is { Origin: FigureOrigin.Typed, Number: not null })
                kept++;
            else
                (figure.Number, figure.Origin, figure.Stamp) = (sum, FigureOrigin.Merged, figure.Stamp + 1);
        }

        return kept;
    }
}
