using Dinh.App.Features.Reports.Cells;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>Saves what was filled in, in one transaction and in as many statements for a large form as for a small one.</summary>
public sealed class SaveFillingHandler(DinhDb db, ReportHeadQuery heads, CellsQuery cells, SaveNoteHandler notes, KeepVillagesHandler villages)
{
    public async Task<Saved> HandleAsync(SaveFilling command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var id = command.Report;
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        await db.HoldAsync(f => f.ReportId == id, stop);

        // Sent, locked or handed on meanwhile shows only to who reads after the hold.
        var head = await heads.OwnAsync(id, stop);
        if (head.Closed is { } closed)
            return new() { Refusal = closed };

        var past = await cells.PastAsync(head.Content, head.Period, head.BodyId, stop);
        var work = await TakeAsync(head, stop);
        await PutAsync(work, command, past, stop);
        await villages.HandleAsync(work, command.Villages, stop);
        await SaveAsync(work, stop);
        await whole.CommitAsync(stop);
        return work.Saved;
    }

    /// <summary>Works out once more what has a formula: what was counted or filled in from records since the last saving changes it. Within the transaction of who asks.</summary>
    public async Task ReckonAsync(Id<Report> id, CancellationToken stop)
    {
        var head = await heads.OwnAsync(id, stop);
        if (head.Closed is not null)
            return;

        var past = await cells.PastAsync(head.Content, head.Period, head.BodyId, stop);
        var work = await TakeAsync(head, stop);
        work.Reckon(past);
        await SaveAsync(work, stop);
    }

    private async Task<FillingWork> TakeAsync(ReportHead head, CancellationToken stop)
    {
        string[] keys = [.. head.Content.Cells.Select(c => c.Key).Distinct(StringComparer.Ordinal)];
        var known = await NumbersAsync(head.Filing, keys, stop);
        if (known.Count < keys.Length)
        {
            await CellNumbers.KnowAsync(db, head.Content, stop);
            known = await NumbersAsync(head.Filing, keys, stop);
        }

        var filing = head.Filing;
        var lines = head.Content.Sections.Any(s => s.Kind == SectionKind.Register)
            ? await db.RegisterLines.Where(l => l.Filing == filing).ToListAsync(stop)
            : [];
        return new(head, known, lines);
    }

    private async Task<Dictionary<string, WorkCell>> NumbersAsync(long filing, string[] keys, CancellationToken stop) =>
        await (
            from cell in db.CellNumbers.AsNoTracking()
            where keys.Contains(cell.Key)
            from figure in db.Figures.Where(f => f.Filing == filing && f.Cell == cell.Number).DefaultIfEmpty()
            from note in db.CellNotes.Where(n => n.Filing == filing && n.Cell == cell.Number).DefaultIfEmpty()
            select new
            {
                cell.Key,
                cell.Number,
                Figure = figure,
                Note = note,
            }
        )
            .AsTracking()
            .ToDictionaryAsync(c => c.Key, c => new WorkCell(c.Number, c.Figure, c.Note), StringComparer.Ordinal, stop);

    private async Task PutAsync(FillingWork work, SaveFilling command, PastFigures past, CancellationToken stop)
    {
        foreach (var change in command.Cells)
            work.Put(change);
        foreach (var change in command.Lines)
            Keep(work, change);
        foreach (var note in command.Notes.Concat(command.Note is { } one ? [one] : []))
            await notes.PutAsync(work, note, stop);
        work.Reckon(past);
    }

    private void Keep(FillingWork work, LineChange change)
    {
        var known = work.Lines.Find(l => l.Id == change.Id);
        if (work.Put(change) is { } fresh)
            db.RegisterLines.Add(fresh);
        else if (known is not null && !work.Lines.Contains(known))
            db.RegisterLines.Remove(known);
    }

    private async Task SaveAsync(FillingWork work, CancellationToken stop)
    {
        db.Figures.AddRange(work.Fresh);
        db.CellNotes.AddRange(work.FreshNotes);
        if (work.Saved.Written.Count > 0)
            db.Note(new ReportFilled(work.Head.Id, work.Head.Number, work.Saved.Written));
        await db.SaveChangesAsync(stop);
    }
}
