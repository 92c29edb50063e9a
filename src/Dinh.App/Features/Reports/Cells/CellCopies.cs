using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>Has a further filing begin with what stands in another.</summary>
public static class CellCopies
{
    /// <param name="db">Inside whose transaction it is done.</param>
    /// <param name="from">The row number of the filing that is copied.</param>
    /// <param name="to">That of the one that gets it; nothing stands in it yet.</param>
    /// <param name="sections">Which sections; null for all.</param>
    /// <param name="content">The form.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task CopyAsync(DinhDb db, long from, long to, IReadOnlyCollection<string>? sections, FormContent content, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(content);
        string[] wanted = [.. content.Sections.Select(s => s.Key).Where(k => sections is null || sections.Contains(k))];
        string[] keys = [.. content.Sections.Where(s => wanted.Contains(s.Key)).SelectMany(s => s.Indicators).SelectMany(content.CellsOf).Select(c => c.Key)];
        var cells = await db.CellNumbers.Where(c => keys.Contains(c.Key)).Select(c => c.Number).ToListAsync(stop);
        foreach (var figure in await db.Figures.AsNoTracking().Where(f => f.Filing == from && cells.Contains(f.Cell)).ToListAsync(stop))
            db.Figures.Add(
                new(to, figure.Cell)
                {
                    Number = figure.Number,
                    Text = figure.Text,
                    Origin = figure.Origin,
                    Stamp = figure.Stamp,
                }
            );
        foreach (var line in await db.RegisterLines.AsNoTracking().Where(l => l.Filing == from && wanted.Contains(l.Section)).ToListAsync(stop))
            db.RegisterLines.Add(
                new(Guid.CreateVersion7(), to, line.Section)
                {
                    Position = line.Position,
                    Values = line.Values,
                    Stamp = line.Stamp,
                }
            );
        await SaidAsync(db, from, to, cells, stop);
        await db.SaveChangesAsync(stop);
    }

    private static async Task SaidAsync(DinhDb db, long from, long to, List<int> cells, CancellationToken stop)
    {
        foreach (var note in await db.CellNotes.AsNoTracking().Where(n => n.Filing == from && cells.Contains(n.Cell)).ToListAsync(stop))
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
        foreach (var trace in await db.CellTraces.AsNoTracking().Where(t => t.Filing == from && cells.Contains(t.Cell)).ToListAsync(stop))
            db.CellTraces.Add(
                new(to, trace.Cell, trace.Record)
                {
                    Label = trace.Label,
                    Link = trace.Link,
                    On = trace.On,
                }
            );
    }
}
