using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>The reports behind a sum, and the records behind each: only of what was sent and counts.</summary>
public sealed class SumSourcesQuery(DinhDb db, Access access)
{
    /// <summary>The most reports that are listed one by one.</summary>
    public const int Most = 200;

    private const int MostRecords = 1000;

    public async Task<IReadOnlyList<FiledFigure>> OfAsync(SumSheet sheet, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (sheet.Cell is not { } cell)
            return [];

        var number = await db.CellNumbers.Where(c => c.Key == cell.Key).Select(c => c.Number).SingleOrDefaultAsync(stop);
        var counted = sheet.Subtree.Of(db.CountedAt(sheet.Ask.Form!, sheet.Ask.PeriodKeys, sheet.At));
        var filed = await Filings(counted, number).AsNoTracking().ToListAsync(stop);
        var records = await RecordsAsync([.. filed.Select(f => f.Filing.Row)], number, stop);
        return [.. filed.Select(f => f.In(cell, [.. records[f.Filing.Row]]))];
    }

    private IQueryable<Filed> Filings(IQueryable<Filing> counted, int cell)
    {
        var visible = access.Visible(db.Reports);
        return counted
            .OrderBy(f => f.UnitPath)
            .ThenBy(f => f.PeriodKey)
            .ThenBy(f => f.Row)
            .Take(Most)
            .Select(f => new Filed
            {
                Filing = f,
                Body = db.Bodies.Where(b => b.Id == f.BodyId).Select(b => b.Name).FirstOrDefault(),
                Unit = db.Units.Where(u => u.Path == f.UnitPath).Select(u => u.Name).FirstOrDefault(),
                Figure = db.Figures.Where(g => g.Filing == f.Row && g.Cell == cell).FirstOrDefault(),
                Note = db.CellNotes.Where(n => n.Filing == f.Row && n.Cell == cell).Select(n => n.Note).FirstOrDefault(),
                IsOpen = visible.Any(r => r.Id == f.ReportId),
            });
    }

    private async Task<ILookup<long, FigureRecord>> RecordsAsync(List<long> filings, int cell, CancellationToken stop)
    {
        var met = await db
            .CellTraces.Where(t => t.Cell == cell && filings.Contains(t.Filing))
            .OrderBy(t => t.On)
            .ThenBy(t => t.Row)
            .Take(MostRecords)
            .Select(t => new
            {
                t.Filing,
                t.Label,
                t.Link,
                t.On,
            })
            .ToListAsync(stop);
        return met.ToLookup(t => t.Filing, t => new FigureRecord(t.Label, t.Link, t.On));
    }

    private sealed class Filed
    {
        public required Filing Filing { get; init; }

        public string? Body { get; init; }

        public string? Unit { get; init; }

        public Figure? Figure { get; init; }

        public string? Note { get; init; }

        public bool IsOpen { get; init; }

        public FiledFigure In(FormCell cell, IReadOnlyList<FigureRecord> records) =>
            new(Filing.ReportId, Body ?? "", Unit ?? "", ReportPeriods.Read(Filing.PeriodKey)!)
            {
                Number = Filing.Number,
                SentAt = Filing.SentAt,
                SentBy = Filing.SentBy,
                Value = Figure?.Number is { } kept ? cell.Indicator.ValueOf(kept) : null,
                Text = Figure?.Text,
                Origin = Figure?.Origin,
                Note = Note,
                NothingBecause = Filing.NothingBecause,
                IsOpen = IsOpen,
                Records = records,
            };
    }
}
