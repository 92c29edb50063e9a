using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.Counting;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CountReport;

/// <summary>Stores what was counted: figure and records behind it. A value that somebody typed, or that came from below, is never overwritten.</summary>
/// <remarks>A counted figure without a number says that it was looked for and that nothing of the kind is recorded here.</remarks>
public sealed class CountedFiguresHandler(DinhDb db, TimeProvider clock)
{
    /// <param name="counted">The cells by the row of their filing.</param>
    internal async Task StoreAsync(IReadOnlyDictionary<long, List<CountedCell>> counted, CancellationToken stop)
    {
        var numbers = await NumbersAsync([.. counted.Values.SelectMany(c => c).Select(c => c.Cell.Key).Distinct()], stop);
        List<long> rows = [.. counted.Keys];
        List<int> cells = [.. numbers.Values];
        var figures = await db.Figures.Where(f => rows.Contains(f.Filing) && cells.Contains(f.Cell)).ToDictionaryAsync(f => (f.Filing, f.Cell), stop);
        var notes = await db.CellNotes.Where(n => rows.Contains(n.Filing) && cells.Contains(n.Cell)).ToDictionaryAsync(n => (n.Filing, n.Cell), stop);
        await db.CellTraces.Where(t => rows.Contains(t.Filing) && cells.Contains(t.Cell)).ExecuteDeleteAsync(stop);
        foreach (var (filing, one) in counted.SelectMany(c => c.Value.Select(cell => (c.Key, cell))))
        {
            var at = (filing, numbers[one.Cell.Key]);
            Put(at, figures.GetValueOrDefault(at), notes.GetValueOrDefault(at), one.Number);
            Trace(at, one);
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private void Put((long Filing, int Cell) at, Figure? figure, CellNote? note, long? count)
    {
        if (figure is null)
            db.Figures.Add(new(at.Filing, at.Cell) { Number = count, Origin = FigureOrigin.Counted });
        else if (figure.Origin == FigureOrigin.Counted && figure.Number != count)
            (figure.Number, figure.Stamp) = (count, figure.Stamp + 1);
        else if (figure.Origin != FigureOrigin.Counted)
            PutBeside(at, note, count);
    }

    private void PutBeside((long Filing, int Cell) at, CellNote? note, long? count)
    {
        if (note is null && count is null)
            return;
        if (note is null)
            db.CellNotes.Add(note = new(at.Filing, at.Cell) { At = clock.GetUtcNow().UtcDateTime });
        note.Counted = count;
    }

    private void Trace((long Filing, int Cell) at, CountedCell one) =>
        db.CellTraces.AddRange(
            one.Records.Select(r => new CellTrace(at.Filing, at.Cell, r.Key)
            {
                Label = r.Label,
                Link = r.Link,
                On = r.On,
                Amount = r.Amount,
            })
        );

    private async Task<Dictionary<string, int>> NumbersAsync(List<string> keys, CancellationToken stop)
    {
        var known = await KnownAsync(keys, stop);
        if (known.Count == keys.Count)
            return known;

        await CellNumbers.KnowAsync(db, keys, stop);
        return await KnownAsync(keys, stop);
    }

    private Task<Dictionary<string, int>> KnownAsync(List<string> keys, CancellationToken stop) =>
        db.CellNumbers.AsNoTracking().Where(c => keys.Contains(c.Key)).ToDictionaryAsync(c => c.Key, c => c.Number, stop);
}
