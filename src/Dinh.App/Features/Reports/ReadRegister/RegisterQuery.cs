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
        if (await AskedAsync(ask, stop) is not { } asked)
            return null;

        var (scope, section) = asked;
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

    /// <summary>All rows, to be read one by one; null where they could not be asked for.</summary>
    public async Task<RegisterRows?> FindRowsAsync(SumAsk ask, CancellationToken stop)
    {
        if (await AskedAsync(ask, stop) is not { } asked)
            return null;

        var (scope, section) = asked;
        var from = await NamesAsync(scope.Filings.Select(f => f.Row), stop);
        return new(section, ReadAsync());

        async IAsyncEnumerable<RegisterRow> ReadAsync()
        {
            var number = 0;
            await foreach (var line in Lines(scope, section.Key).AsAsyncEnumerable())
                yield return RowOf(++number, line, from[line.Filing], ValuesOf(section, line));
        }
    }

    /// <summary>What a row says, with what is worked out from it.</summary>
    internal static IReadOnlyDictionary<string, string> ValuesOf(FormSection section, RegisterFound line) =>
        RowFormulas.Fill(section, JsonSerializer.Deserialize<Dictionary<string, string>>(line.Values) ?? [], ReportPeriods.Read(line.Period)!.To);

    private async Task<(SumScope Scope, FormSection Section)?> AskedAsync(SumAsk ask, CancellationToken stop) =>
        await scopes.FindAsync(ask, stop) is { } scope
        && scope.Form.Sections.FirstOrDefault(s => s.Key == ask.Section && s.Kind == SectionKind.Register) is { } section
            ? (scope, section)
            : null;

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
        var from = await NamesAsync(db.Filings.Where(f => filings.Contains(f.Row)).Select(f => f.Row), stop);
        return [.. shown.Select(s => RowOf(s.Number, s.Line, from[s.Line.Filing], s.Values))];
    }

    private Task<Dictionary<long, FiledBy>> NamesAsync(IQueryable<long> filings, CancellationToken stop)
    {
        var visible = access.Visible(db.Reports);
        return db
            .Filings.Where(f => filings.Contains(f.Row))
            .Select(f => new FiledBy(
                f.Row,
                f.ReportId,
                db.Bodies.Where(b => b.Id == f.BodyId).Select(b => b.Name).FirstOrDefault(),
                db.Units.Where(u => u.Path == f.UnitPath).Select(u => u.Name).FirstOrDefault(),
                visible.Any(r => r.Id == f.ReportId)
            ))
            .ToDictionaryAsync(f => f.Row, stop);
    }

    private static RegisterRow RowOf(int number, RegisterFound line, FiledBy filed, IReadOnlyDictionary<string, string> values) =>
        new(number, filed.Report, filed.Body ?? "", filed.Unit ?? "", ReportPeriods.Read(line.Period)!, filed.IsOpen) { Values = values };

    private sealed record FiledBy(long Row, Id<Report> Report, string? Body, string? Unit, bool IsOpen);
}

/// <summary>All rows of a register, as they are read.</summary>
public sealed record RegisterRows(FormSection Section, IAsyncEnumerable<RegisterRow> Rows);

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
        var values = RegisterQuery.ValuesOf(section, line);
        foreach (var column in added)
        {
            if (RowText.Number(values.GetValueOrDefault(column.Key)) is { } number)
                sums[column.Key] = sums.GetValueOrDefault(column.Key) + number;
        }

        if ((Rows - 1) / RegisterSheet.Size == page - 1)
            shown.Add((Rows, line, values));
    }
}
