using System.Globalization;
using System.Runtime.CompilerServices;
using Dinh.App.Features.Duties.ExportDuties;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>A filing behind a sum, as spreadsheets name it.</summary>
public sealed record ExportedFiling(string Period, string? Code, string? Unit, string Body, DateTime? Sent, string? Nothing)
{
    public string? SentAt { get; } = Written(Sent);

    public string CsvStart { get; } = $"{Csv.Cell(Period)},{Csv.Cell(Code ?? "")},{Csv.Cell(Unit ?? "")},{Csv.Cell(Body)}";

    public string CsvEnd { get; } = $",{Written(Sent)}\r\n";

    public IEnumerable<object?> Cells => [Period, Code, Unit, Body, SentAt, Nothing];

    private static string? Written(DateTime? at) => at?.AddHours(7).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}

/// <summary>Reads what stands behind a sum, some filings at a time, so that millions of figures take no more memory than ten.</summary>
public sealed class ExportedFiguresQuery(DinhDb db)
{
    private const int AtATime = 100;

    /// <summary>The filings by the numbers under which figures name them.</summary>
    internal async Task<Dictionary<long, ExportedFiling>> FilingsAsync(SumSheet sheet, CancellationToken stop)
    {
        var filings =
            from f in sheet.Subtree.Of(db.CountedAt(sheet.Ask.Form!, sheet.Ask.PeriodKeys, sheet.At))
            join b in db.Bodies on f.BodyId equals b.Id
            join u in db.Units on f.UnitPath equals u.Path into units
            from unit in units.DefaultIfEmpty()
            select new { f.Row, Filing = new ExportedFiling(f.PeriodKey, unit!.Code, unit!.Name, b.Name, f.SentAt, f.NothingBecause) };
        var named = new Dictionary<long, ExportedFiling>();
        await foreach (var f in filings.AsAsyncEnumerable().WithCancellation(stop))
            named[f.Row] = f.Filing;

        return named;
    }

    /// <summary>The form's cells by the numbers under which figures name them.</summary>
    internal async Task<Dictionary<int, FormCell>> CellsAsync(SumSheet sheet, CancellationToken stop)
    {
        var known = sheet.Form.Cells.ToDictionary(c => c.Key);
        var numbers = await db.CellNumbers.AsNoTracking().ToListAsync(stop);
        return numbers.Where(n => known.ContainsKey(n.Key)).ToDictionary(n => n.Number, n => known[n.Key]);
    }

    /// <summary>The figures filing by filing.</summary>
    /// <remarks>In the order of their numbers: the store has nothing to put in order, and nothing is held longer than it takes to write it.</remarks>
    internal async IAsyncEnumerable<IGrouping<long, Figure>> StreamAsync(IEnumerable<long> filings, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var some in filings.Order().Chunk(AtATime))
        {
            var figures = await db.Figures.AsNoTracking().Where(g => some.Contains(g.Filing)).OrderBy(g => g.Filing).ThenBy(g => g.Cell).ToListAsync(stop);
            foreach (var filing in figures.GroupBy(g => g.Filing))
                yield return filing;
        }
    }
}
