using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Dinh.Domain.Reports.Summing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

public sealed partial class SumRowsQuery
{
    /// <summary>For cells that tell different things apart: how many records stand behind the counted figures, and what was typed without any.</summary>
    public async Task<IReadOnlyList<CellDistinct>> DistinctAsync(IQueryable<Filing> filings, IReadOnlyCollection<string> cells, CancellationToken stop)
    {
        if (cells.Count == 0)
            return [];

        var numbers = (await CellsAsync(stop)).Where(c => cells.Contains(c.Key)).ToDictionary(c => c.Value, c => c.Key);
        var wanted = numbers.Keys.ToList();
        var figures = filings.Join(db.Figures, f => f.Row, g => g.Filing, (f, g) => g).Where(g => g.Number != null && wanted.Contains(g.Cell));
        var records = await RecordsAsync(figures.Where(g => g.Origin == FigureOrigin.Counted), stop);
        var typed = await figures
            .Where(g => g.Origin != FigureOrigin.Counted && g.Origin != FigureOrigin.Merged)
            .GroupBy(g => g.Cell)
            .Select(g => new CellSum(g.Key, g.Sum(f => f.Number), g.Count()))
            .ToDictionaryAsync(g => g.Cell, stop);
        return
        [
            .. numbers.Select(n => new CellDistinct(
                n.Value,
                records.GetValueOrDefault(n.Key),
                typed.GetValueOrDefault(n.Key)?.Number ?? 0,
                typed.GetValueOrDefault(n.Key)?.Reports ?? 0
            )),
        ];
    }

    private Task<Dictionary<int, int>> RecordsAsync(IQueryable<Figure> counted, CancellationToken stop) =>
        counted
            .Join(db.CellTraces, g => new { g.Filing, g.Cell }, t => new { t.Filing, t.Cell }, (g, t) => new { g.Cell, t.Record })
            .GroupBy(t => t.Cell)
            .Select(g => new { Cell = g.Key, Records = g.Select(t => t.Record).Distinct().Count() })
            .ToDictionaryAsync(g => g.Cell, g => g.Records, stop);
}
