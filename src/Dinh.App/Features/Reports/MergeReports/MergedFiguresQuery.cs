using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.MergeReports;

/// <summary>The sums of the accepted reports of a round, for the cells of another form: one question to the database, and what is worked out is worked out anew.</summary>
public sealed class MergedFiguresQuery(DinhDb db)
{
    public async Task<IReadOnlyDictionary<string, long>> OfAsync(Id<ReportRound> lower, FormContent upper, DateOnly day, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(upper);
        var counted = db.Filings.Where(f =>
            f.RoundId == lower
            && f.CountsFrom != null
            && f.CountsTo == null
            && db.Reports.Any(r => r.Id == f.ReportId && (r.State == ReportState.Accepted || r.State == ReportState.Merged))
        );
        var sums = await db
            .Figures.Where(f => f.Number != null && counted.Any(c => c.Row == f.Filing))
            .GroupBy(f => f.Cell)
            .Select(g => new { Cell = g.Key, Sum = g.Sum(f => f.Number!.Value) })
            .Join(db.CellNumbers, g => g.Cell, c => c.Number, (g, c) => new { c.Key, g.Sum })
            .ToDictionaryAsync(s => s.Key, s => s.Sum, stop);
        return new SummedFigures(upper, sums, day).All();
    }
}

/// <summary>Figures of a form that were added up; ratios and whatever else has a formula are worked out from these.</summary>
internal sealed class SummedFigures(FormContent form, IReadOnlyDictionary<string, long> sums, DateOnly day) : IFigures
{
    private readonly Dictionary<string, FormCell> cells = form.Cells.ToDictionary(c => c.Key);
    private readonly HashSet<string> underway = [];

    public DateOnly Day => day;

    public decimal? Of(string cell)
    {
        if (!cells.TryGetValue(cell, out var asked) || !asked.Indicator.IsNumber)
            return null;
        if (!IsReckoned(asked))
            return sums.TryGetValue(cell, out var sum) ? asked.Indicator.ValueOf(sum) : null;
        if (!underway.Add(cell))
            return null;

        var value = Formula.Read(asked.Indicator.Formula).Formula?.Of(this);
        underway.Remove(cell);
        return value;
    }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string section) => [];

    /// <summary>Every cell of which something is known. A share that people typed is not added up.</summary>
    public IReadOnlyDictionary<string, long> All()
    {
        var all = new Dictionary<string, long>();
        foreach (var (key, cell) in cells.Where(c => c.Value.Indicator.IsNumber && (c.Value.Indicator.Type != FigureType.Percent || IsReckoned(c.Value))))
        {
            if (Of(key) is { } value)
                all[key] = cell.Indicator.Kept(value);
        }

        return all;
    }

    // What is worked out from the rows of a register is added up: the rows stay below.
    private static bool IsReckoned(FormCell cell) =>
        cell.Slot is null && cell.Indicator.Source == FigureSource.Formula && Formula.Read(cell.Indicator.Formula).Formula is { Registers.Count: 0 };
}
