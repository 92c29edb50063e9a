using Dinh.App.Features.Reports.Cells;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadReport;

/// <summary>What a body of before filed by itself within the reported days, on the same form.</summary>
/// <param name="IsOfPeriod">For the very same period; else for a shorter one within it.</param>
public sealed record PartFiling(string Body, string Round, bool IsOfPeriod, Id<Report> Report, long Row)
{
    public string? NothingBecause { get; init; }
}

/// <summary>One figure as each part filed it, what these come to, and what the report says.</summary>
/// <param name="Sum">Null where it cannot be added up.</param>
public sealed record PartFigure(string Code, Sentence Label, Sentence? Slot, IReadOnlyList<string?> Values, string? Sum, string? Whole);

/// <summary>The parts of a report side by side.</summary>
public sealed record PartFigures(IReadOnlyList<PartFiling> Filings, IReadOnlyList<PartFigure> Lines)
{
    public static readonly PartFigures None = new([], []);
}

/// <summary>Answers with the figures of the former units that a report covers, in two statements however many they are.</summary>
public sealed class PartFiguresQuery(DinhDb db, Words words)
{
    /// <param name="sheet">The report as its reader may see it.</param>
    public async Task<PartFigures> OfAsync(ReportSheet sheet, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (sheet.Report.Parts.Count == 0)
            return PartFigures.None;

        var filings = await FilingsAsync(sheet.Report, sheet.Round, stop);
        if (filings.Count == 0)
            return PartFigures.None;

        var content = await db.ReportForms.AsNoTracking().Where(f => f.Id == sheet.Round.FormId).Select(f => f.Content).SingleAsync(stop);
        return new(filings, await LinesAsync(content, filings, sheet.Shown?.Row, stop));
    }

    // The last that each sent counts no more once the successor has sent, but it is what the part was.
    private async Task<List<PartFiling>> FilingsAsync(Report report, ReportRound round, CancellationToken stop)
    {
        var bodies = report.Parts.Select(p => p.BodyId).Distinct().ToList();
        var (id, code, from, to, key) = (report.Id, round.FormCode, round.From, round.To, round.PeriodKey);
        return await (
            from filing in db.Filings
            join own in db.ReportRounds on filing.RoundId equals own.Id
            join body in db.Bodies on filing.BodyId equals body.Id
            where bodies.Contains(filing.BodyId) && filing.FormCode == code && filing.SentAt != null && filing.ReportId != id
            where own.From >= @from && own.To <= to
            where !db.Filings.Any(later => later.ReportId == filing.ReportId && later.SentAt != null && later.Number > filing.Number)
            orderby body.Name, own.From, filing.Row
            select new PartFiling(body.Name, own.Name, own.PeriodKey == key, filing.ReportId, filing.Row) { NothingBecause = filing.NothingBecause }
        ).ToListAsync(stop);
    }

    private async Task<List<PartFigure>> LinesAsync(FormContent content, List<PartFiling> filings, long? whole, CancellationToken stop)
    {
        List<long> rows = [.. filings.Select(f => f.Row), whole ?? 0];
        var stored = await db
            .Figures.AsNoTracking()
            .Where(f => rows.Contains(f.Filing) && (f.Number != null || (f.Text != null && f.Text != "")))
            .Join(db.CellNumbers, f => f.Cell, c => c.Number, (f, c) => new Stood(f.Filing, c.Key, f.Number, f.Text))
            .ToListAsync(stop);
        var at = stored.ToDictionary(s => (s.Filing, s.Key));
        var told = stored.Where(s => s.Filing != whole).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        return [.. content.Cells.Where(c => told.Contains(c.Key)).Select(c => LineOf(c, filings, row => at.GetValueOrDefault((row, c.Key)), whole))];
    }

    private PartFigure LineOf(FormCell cell, List<PartFiling> filings, Func<long, Stood?> at, long? whole)
    {
        string? Shown(long row) => at(row) is { } stood ? ValueOf(cell.Indicator, stood.Number, stood.Text) : null;
        return new(
            cell.Slot is null ? cell.Indicator.Code : "",
            cell.Indicator.Label,
            cell.Slot?.Label,
            [.. filings.Select(f => Shown(f.Row))],
            SumOf(cell.Indicator, filings, at),
            whole is { } own ? Shown(own) : null
        );
    }

    // A share is of its own whole, and a quarter beside a half-year would be counted twice.
    private string? SumOf(Indicator indicator, List<PartFiling> filings, Func<long, Stood?> at) =>
        indicator.IsNumber && indicator.Type != FigureType.Percent && filings.TrueForAll(f => f.IsOfPeriod)
            ? ValueOf(indicator, filings.Sum(f => at(f.Row)?.Number ?? 0), null)
            : null;

    private string? ValueOf(Indicator indicator, long? number, string? text) =>
        indicator.Choices.FirstOrDefault(c => c.Key == text) is { } choice ? words[choice.Label]
        : new CellValue(number, text, FigureOrigin.Typed, 0) is { IsEmpty: false } value ? value.Shown(indicator)
        : null;

    private sealed record Stood(long Filing, string Key, long? Number, string? Text);
}
