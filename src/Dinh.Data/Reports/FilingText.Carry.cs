using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Reports;

/// <summary>How what stands in a filing is carried over into the next.</summary>
public static partial class FilingText
{
    /// <summary>Begins a filing with what stands in another: figures, rows, and what was said about cells. It saves nothing.</summary>
    public static async Task CarryOverAsync(this DinhDb db, long from, long to, FilingCut? cut, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var names = cut is null ? null : await db.CellNumbers.AsNoTracking().ToDictionaryAsync(c => c.Number, c => c.Key, stop);
        bool IsMeant(int cell) => cut is null || cut.Cells.Contains(names![cell]);
        bool IsTraced(int cell) => IsMeant(cell) || cut!.Sections.Any(s => RowsOf(s) == names![cell]);
        await CarryFiguresAsync(db, from, to, IsMeant, stop);
        await CarryRowsAsync(db, from, to, cut, stop);
        await CarryNotesAsync(db, from, to, IsMeant, stop);
        await CarryTracesAsync(db, from, to, IsTraced, stop);
    }

    /// <summary>The key under which the records that filled rows of a register are traced.</summary>
    public static string RowsOf(string section) => $"{section}:rows";

    private static async Task CarryFiguresAsync(DinhDb db, long from, long to, Func<int, bool> isMeant, CancellationToken stop)
    {
        foreach (var figure in (await db.Figures.AsNoTracking().Where(f => f.Filing == from).ToListAsync(stop)).Where(f => isMeant(f.Cell)))
        {
            db.Figures.Add(
                new(to, figure.Cell)
                {
                    Number = figure.Number,
                    Text = figure.Text,
                    Origin = figure.Origin,
                    Stamp = figure.Stamp,
                }
            );
        }
    }

    private static async Task CarryRowsAsync(DinhDb db, long from, long to, FilingCut? cut, CancellationToken stop)
    {
        foreach (var row in InOrder(await db.RegisterLines.AsNoTracking().Where(l => l.Filing == from).ToListAsync(stop), cut))
        {
            db.RegisterLines.Add(
                new(Guid.CreateVersion7(), to, row.Section)
                {
                    Position = row.Position,
                    Values = row.Values,
                    Stamp = row.Stamp,
                }
            );
        }
    }

    private static async Task CarryNotesAsync(DinhDb db, long from, long to, Func<int, bool> isMeant, CancellationToken stop)
    {
        foreach (var note in (await db.CellNotes.AsNoTracking().Where(n => n.Filing == from).ToListAsync(stop)).Where(n => isMeant(n.Cell)))
        {
            db.CellNotes.Add(
                new(to, note.Cell)
                {
                    Note = note.Note,
                    Explanation = note.Explanation,
                    EvidenceHash = note.EvidenceHash,
                    EvidenceName = note.EvidenceName,
                    Counted = note.Counted,
                    By = note.By,
                    At = note.At,
                }
            );
        }
    }

    private static async Task CarryTracesAsync(DinhDb db, long from, long to, Func<int, bool> isMeant, CancellationToken stop)
    {
        foreach (var trace in (await db.CellTraces.AsNoTracking().Where(t => t.Filing == from).ToListAsync(stop)).Where(t => isMeant(t.Cell)))
        {
            db.CellTraces.Add(
                new(to, trace.Cell, trace.Record)
                {
                    Label = trace.Label,
                    Link = trace.Link,
                    On = trace.On,
                    Amount = trace.Amount,
                }
            );
        }
    }
}
