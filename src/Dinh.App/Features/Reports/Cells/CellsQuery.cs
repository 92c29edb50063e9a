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
    /// <param name="form">What the filing is asked.</param>
    /// <param name="filing">Its row number, and whether it was sent: then what was worked out stands as it was sent.</param>
    /// <param name="past">The periods before, where somebody compares with them.</param>
    public async Task<FilledForm> ReadAsync(
        (FormContent Content, DateOnly Day) form,
        (long Row, bool IsSent) filing,
        CancellationToken stop,
        PastFigures? past = null
    ) =>
        new(form.Content, form.Day)
        {
            Values = await ValuesAsync(filing.Row, stop),
            Lines = await LinesAsync(filing.Row, stop),
            Notes = await NotesAsync(filing.Row, stop),
            Past = past,
            IsSent = filing.IsSent,
        };

    /// <summary>A report's filing beside the periods before.</summary>
    public async Task<FilledForm> ReadAsync(ReportHead head, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(head);
        var past = await PastAsync(head.Content, head.Period, head.BodyId, stop);
        return await ReadAsync((head.Content, head.To), (head.Filing, head.SentAt is not null), stop, past);
    }

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

    private async Task<IReadOnlyList<FilledLine>> LinesAsync(long filingRow, CancellationToken stop) =>
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
