using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>One report's figure in a cell: the last step before the records themselves.</summary>
public sealed record FiledFigure(Id<Report> Report, string Body, string Unit, ReportPeriod Period)
{
    public int Number { get; init; }

    public DateTime? SentAt { get; init; }

    public string? SentBy { get; init; }

    public decimal? Value { get; init; }

    public string? Text { get; init; }

    public FigureOrigin? Origin { get; init; }

    public string? Note { get; init; }

    public string? NothingBecause { get; init; }

    /// <summary>Whether the reader may open the report itself.</summary>
    public bool IsOpen { get; init; }

    public IReadOnlyList<FigureRecord> Records { get; init; } = [];
}

/// <summary>A record behind a figure.</summary>
public sealed record FigureRecord(string Label, string? Link, DateOnly? On);

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
        var visible = access.Visible(db.Reports);
        var filed = await sheet
            .Subtree.Of(db.CountedAt(sheet.Ask.Form!, sheet.Ask.PeriodKeys, sheet.At))
            .OrderBy(f => f.UnitPath)
            .ThenBy(f => f.PeriodKey)
            .ThenBy(f => f.Row)
            .Take(Most)
            .Select(f => new
            {
                Filing = f,
                Body = db.Bodies.Where(b => b.Id == f.BodyId).Select(b => b.Name).FirstOrDefault(),
                Unit = db.Units.Where(u => u.Path == f.UnitPath).Select(u => u.Name).FirstOrDefault(),
                Figure = db.Figures.Where(g => g.Filing == f.Row && g.Cell == number).FirstOrDefault(),
                Note = db.CellNotes.Where(n => n.Filing == f.Row && n.Cell == number).Select(n => n.Note).FirstOrDefault(),
                IsOpen = visible.Any(r => r.Id == f.ReportId),
            })
            .AsNoTracking()
            .ToListAsync(stop);
        var records = await RecordsAsync([.. filed.Select(f => f.Filing.Row)], number, stop);
        return
        [
            .. filed.Select(f => new FiledFigure(f.Filing.ReportId, f.Body ?? "", f.Unit ?? "", ReportPeriods.Read(f.Filing.PeriodKey)!)
            {
                Number = f.Filing.Number,
                SentAt = f.Filing.SentAt,
                SentBy = f.Filing.SentBy,
                Value = f.Figure?.Number is { } kept ? cell.Indicator.ValueOf(kept) : null,
                Text = f.Figure?.Text,
                Origin = f.Figure?.Origin,
                Note = f.Note,
                NothingBecause = f.Filing.NothingBecause,
                IsOpen = f.IsOpen,
                Records = [.. records[f.Filing.Row]],
            }),
        ];
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
}
