using System.Text.Json;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.Cells;

/// <summary>Reads what stands in a filing, in as many statements for a large form as for a small one.</summary>
public sealed class CellsQuery(DinhDb db)
{
    /// <summary>All figures, rows and notes of one filing.</summary>
    public async Task<FilledForm> ReadAsync(FormContent content, DateOnly day, long filingRow, CancellationToken stop, PastFigures? past = null) =>
        new(content, day)
        {
            Values = await ValuesAsync(filingRow, stop),
            Lines = await LinesAsync(filingRow, stop),
            Notes = await NotesAsync(filingRow, stop),
            Past = past,
        };

    /// <summary>What counts of the periods before, of the body and of those that it succeeds; both parts of a merged unit together.</summary>
    public async Task<PastFigures> PastAsync(FormContent content, ReportPeriod period, Id<Body> body, CancellationToken stop)
    {
        var (code, keys) = (content.Code, PastFigures.KeysFor(period));
        var filings = db.Filings.Where(f =>
            f.FormCode == code
            && keys.Contains(f.PeriodKey)
            && f.CountsFrom != null
            && f.CountsTo == null
            && (f.BodyId == body || db.Bodies.Any(b => b.Id == f.BodyId && b.SuccessorId == body))
        );
        var figures = await (
            from filing in filings
            join figure in db.Figures on filing.Row equals figure.Filing
            join cell in db.CellNumbers on figure.Cell equals cell.Number
            select new PastFigure(filing.PeriodKey, cell.Key, figure.Number)
        ).ToListAsync(stop);
        return new(content, period, figures);
    }

    public async Task<IReadOnlyList<FilledLine>> LinesAsync(long filingRow, CancellationToken stop) =>
        [.. (await db.RegisterLines.AsNoTracking().Where(l => l.Filing == filingRow).OrderBy(l => l.Position).ToListAsync(stop)).Select(Of)];

    internal static FilledLine Of(RegisterLine line) =>
        new(line.Id, line.Section, line.Position, JsonSerializer.Deserialize<Dictionary<string, string>>(line.Values) ?? [], line.Stamp);

    private async Task<Dictionary<string, CellValue>> ValuesAsync(long filingRow, CancellationToken stop) =>
        await (
            from figure in db.Figures
            where figure.Filing == filingRow
            join cell in db.CellNumbers on figure.Cell equals cell.Number
            select new { cell.Key, Value = new CellValue(figure.Number, figure.Text, figure.Origin, figure.Stamp) }
        ).ToDictionaryAsync(f => f.Key, f => f.Value, StringComparer.Ordinal, stop);

    private async Task<Dictionary<string, CellNote>> NotesAsync(long filingRow, CancellationToken stop) =>
        await (
            from note in db.CellNotes.AsNoTracking()
            where note.Filing == filingRow
            join cell in db.CellNumbers on note.Cell equals cell.Number
            select new { cell.Key, Note = note }
        ).ToDictionaryAsync(f => f.Key, f => f.Note, StringComparer.Ordinal, stop);
}
