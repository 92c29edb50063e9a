using System.Text.Json;
using Dinh.App.Features.Reports.SumReports;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadRegister;

/// <summary>Reads the rows that units filed in a register, wherever they are asked about from: they stand with those who filed them, and are copied nowhere.</summary>
public sealed class RegisterQuery(SumScopeQuery scopes, DinhDb db, Access access)
{
    /// <summary>Null where the sum itself could not be asked for, or the form has no such register.</summary>
    public async Task<RegisterSheet?> FindAsync(SumAsk ask, int page, CancellationToken stop)
    {
        if (await scopes.FindAsync(ask, stop) is not { } scope)
            return null;
        if (scope.Form.Sections.FirstOrDefault(s => s.Key == ask.Section && s.Kind == SectionKind.Register) is not { } section)
            return null;

        var count = new RegisterCount(section, page);
        await foreach (var line in Lines(scope, section.Key).AsAsyncEnumerable().WithCancellation(stop))
            count.Take(line);
        return new(scope, section)
        {
            Page = page,
            Rows = count.Rows,
            Reports = count.Reports,
            Sums = count.Sums,
            Shown = await NamedAsync(count.Shown, stop),
        };
    }

    private IQueryable<RegisterFound> Lines(SumScope scope, string section) =>
        scope
            .Filings.Join(db.RegisterLines.Where(l => l.Section == section), f => f.Row, l => l.Filing, (f, l) => new { Filing = f, Line = l })
            .OrderBy(x => x.Filing.UnitPath)
            .ThenBy(x => x.Filing.PeriodKey)
            .ThenBy(x => x.Filing.Row)
            .ThenBy(x => x.Line.Position)
            .ThenBy(x => x.Line.Id)
            .Select(x => new RegisterFound(x.Filing.Row, x.Filing.PeriodKey, x.Line.Values));

    private async Task<IReadOnlyList<RegisterRow>> NamedAsync(
        IReadOnlyList<(int Number, RegisterFound Line, IReadOnlyDictionary<string, string> Values)> shown,
        CancellationToken stop
    )
    {
        var filings = shown.Select(s => s.Line.Filing).Distinct().ToList();
        var visible = access.Visible(db.Reports);
        var from = await db
            .Filings.Where(f => filings.Contains(f.Row))
            .Select(f => new
            {
                f.Row,
                f.ReportId,
                Body = db.Bodies.Where(b => b.Id == f.BodyId).Select(b => b.Name).FirstOrDefault(),
                Unit = db.Units.Where(u => u.Path == f.UnitPath).Select(u => u.Name).FirstOrDefault(),
                IsOpen = visible.Any(r => r.Id == f.ReportId),
            })
            .ToDictionaryAsync(f => f.Row, stop);
        return
        [
            .. shown.Select(s =>
            {
                var filed = from[s.Line.Filing];
                return new RegisterRow(s.Number, filed.ReportId, filed.Body ?? "", filed.Unit ?? "", ReportPeriods.Read(s.Line.Period)!, filed.IsOpen)
                {
                    Values = s.Values,
                };
            }),
        ];
    }
}

/// <summary>A row as it is met in the store.</summary>
internal sealed record RegisterFound(long Filing, string Period, string Values);

/// <summary>Counts rows as they come by, and keeps those of one page.</summary>
internal sealed class RegisterCount(FormSection section, int page)
{
    private readonly List<RegisterColumn> added = [.. section.Columns.Where(RegisterSheet.IsAdded)];
    private readonly Dictionary<string, decimal> sums = [];
    private readonly List<(int, RegisterFound, IReadOnlyDictionary<string, string>)> shown = [];
    private long last = -1;

    public int Rows { get; private set; }

    public int Reports { get; private set; }

    public IReadOnlyList<(RegisterColumn, decimal)> Sums => [.. added.Where(c => sums.ContainsKey(c.Key)).Select(c => (c, sums[c.Key]))];

    public IReadOnlyList<(int Number, RegisterFound Line, IReadOnlyDictionary<string, string> Values)> Shown => shown;

    public void Take(RegisterFound line)
    {
        Rows++;
        Reports += line.Filing == last ? 0 : 1;
        last = line.Filing;
        var typed = JsonSerializer.Deserialize<Dictionary<string, string>>(line.Values) ?? [];
        var values = RowFormulas.Fill(section, typed, ReportPeriods.Read(line.Period)!.To);
        foreach (var column in added)
        {
            if (RowText.Number(values.GetValueOrDefault(column.Key)) is { } number)
                sums[column.Key] = sums.GetValueOrDefault(column.Key) + number;
        }

        if ((Rows - 1) / RegisterSheet.Size == page - 1)
            shown.Add((Rows, line, values));
    }
}
