using Dinh.App.Features.Reports.Counting;
using Dinh.App.Web;
using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CountReport;

/// <summary>What was counted for a report.</summary>
public sealed record CountedSheet(string Round, DateOnly To, bool IsBeingFilled, IReadOnlyList<CountedLine> Cells)
{
    /// <summary>What the form would have counted, but no module keeps.</summary>
    public IReadOnlyList<string> NotKept { get; init; } = [];

    /// <summary>The registers with the records that filled rows of them.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<CellTrace> Records)> Registers { get; init; } = [];
}

/// <summary>One counted cell.</summary>
/// <param name="Typed">What stands on the report instead, where it differs.</param>
public sealed record CountedLine(string Key, string Label, long? Typed, IReadOnlyList<CellTrace> Records)
{
    /// <summary>Whether the body records such things here; where it does not, nothing was counted and people type the figure.</summary>
    public bool IsKept { get; init; } = true;
}

/// <summary>Reads the counted cells of a report's last filing, with the records behind them.</summary>
public sealed class CountedFiguresQuery(DinhDb db, Access access, Words words, IEnumerable<ICounted> sources)
{
    public async Task<CountedSheet> ReadAsync(Id<Report> id, CancellationToken stop)
    {
        var report = await access.Visible(db.Reports).AsNoTracking().Include(r => r.Filings).AsSplitQuery().GetAsync(id, stop);
        var round = await db.ReportRounds.AsNoTracking().GetAsync(report.RoundId, stop);
        var form = await db.ReportForms.AsNoTracking().GetAsync(round.FormId, stop);
        var records = await RecordsAsync(report.Current.Row, stop);
        var lines = await LinesAsync(form.Content, report.Current.Row, records, stop);
        var offered = sources.Select(s => s.Name).ToHashSet();
        return new(round.Name, round.To, report.IsBeingFilled && access.MayActFor(report.BodyId), lines)
        {
            NotKept = [.. form.Content.Indicators.Where(i => CountedSources.IsTyped(i, offered)).Select(i => $"{i.Code} {words[i.Label]}")],
            Registers =
            [
                .. form
                    .Content.Sections.Select(s => ($"{s.Number}. {words[s.Title]}", (IReadOnlyList<CellTrace>)[.. records[FilingText.RowsOf(s.Key)]]))
                    .Where(r => r.Item2.Count > 0),
            ],
        };
    }

    private async Task<List<CountedLine>> LinesAsync(FormContent form, long filing, ILookup<string, CellTrace> records, CancellationToken stop)
    {
        var figures = await FiguresAsync(filing, stop);
        return
        [
            .. from cell in form.Cells
            let known = figures.GetValueOrDefault(cell.Key)
            where known is { Origin: FigureOrigin.Counted } or { Counted: not null } || records.Contains(cell.Key)
            select new CountedLine(cell.Key, LabelOf(cell), known?.Typed, [.. records[cell.Key]])
            {
                IsKept = known is not { Origin: FigureOrigin.Counted, Number: null },
            },
        ];
    }

    private async Task<Dictionary<string, KnownFigure>> FiguresAsync(long filing, CancellationToken stop) =>
        await (
            from figure in db.Figures
            where figure.Filing == filing
            join cell in db.CellNumbers on figure.Cell equals cell.Number
            join note in db.CellNotes.Where(n => n.Filing == filing) on figure.Cell equals note.Cell into notes
            from note in notes.DefaultIfEmpty()
            select new KnownFigure(cell.Key, figure.Number, figure.Origin, note == null ? null : note.Counted)
        ).ToDictionaryAsync(f => f.Key, stop);

    private async Task<ILookup<string, CellTrace>> RecordsAsync(long filing, CancellationToken stop)
    {
        var traces = await (
            from trace in db.CellTraces.AsNoTracking()
            where trace.Filing == filing
            join cell in db.CellNumbers on trace.Cell equals cell.Number
            orderby trace.On, trace.Record
            select new { cell.Key, Trace = trace }
        ).ToListAsync(stop);
        return traces.ToLookup(t => t.Key, t => t.Trace);
    }

    private string LabelOf(FormCell cell) => words[cell.Indicator.Label] + (cell.Slot is { } slot ? $" – {words[slot.Label]}" : "");

    private sealed record KnownFigure(string Key, long? Number, FigureOrigin Origin, long? Counted)
    {
        /// <summary>What was typed over the count, where it differs.</summary>
        public long? Typed => Counted is { } counted && Number is { } number && number != counted ? number : null;
    }
}
