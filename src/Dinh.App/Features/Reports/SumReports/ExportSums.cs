using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Dinh.App.Features.Duties.ExportDuties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Dinh.Writing.Xlsx;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>What stands behind a sum, value by value, for spreadsheets: written as it is read, so that millions take no more memory than ten.</summary>
public sealed class ExportSumsQuery(DinhDb db, Words words)
{
    private const int AtATime = 100;

    /// <summary>One line a value.</summary>
    public async Task WriteCsvAsync(Stream to, SumSheet sheet, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sheet);

        // Spreadsheets take UTF-8 for another alphabet unless the file says so.
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 << 10, leaveOpen: true);
        await text.WriteAsync(
            Csv.Line(
                words["Kỳ", "Period"],
                words["Mã đơn vị", "Unit code"],
                words["Đơn vị", "Unit"],
                words["Cơ quan", "Body"],
                words["Khóa", "Key"],
                words["Chỉ tiêu", "Indicator"],
                words["Giá trị", "Value"],
                words["Gửi lúc", "Sent at"]
            )
        );
        var heads = await HeadsAsync(sheet, stop);
        var cells = await CellsAsync(sheet, stop);
        var names = cells.ToDictionary(
            c => c.Key,
            c => $",{Csv.Cell(c.Value.Key)},{Csv.Cell($"{c.Value.Indicator.Code} {words[SumWords.WholeName(c.Value)]}")},"
        );
        await foreach (var figure in Figures(heads.Keys, stop))
        {
            if (!cells.TryGetValue(figure.Cell, out var cell) || !heads.TryGetValue(figure.Filing, out var head))
                continue;

            await text.WriteAsync(head.Csv);
            await text.WriteAsync(names[figure.Cell]);
            await text.WriteAsync(
                figure.Number is { } kept ? cell.Indicator.ValueOf(kept).ToString(CultureInfo.InvariantCulture) : Csv.Cell(figure.Text ?? "")
            );
            await text.WriteAsync(head.CsvEnd);
        }

        await text.FlushAsync(stop);
    }

    /// <summary>The sums on one leaf, and on another one row a report with its cells beside each other.</summary>
    public async Task WriteXlsxAsync(Stream to, SumSheet sheet, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        await using var book = new XlsxRows(to);
        await WriteSumsAsync(book, sheet, stop);
        var cells = await CellsAsync(sheet, stop);
        var columns = sheet.Form.Cells.Select((c, at) => (c.Key, at)).ToDictionary(c => c.Key, c => c.at);
        await book.BeginAsync(
            words["Từng báo cáo", "Report by report"],
            [.. HeadNames(), .. sheet.Form.Cells.Select(c => $"{c.Indicator.Code} {words[SumWords.WholeName(c)]}")],
            stop
        );
        var heads = await HeadsAsync(sheet, stop);
        var (row, filing) = (new object?[columns.Count], 0L);
        await foreach (var figure in Figures(heads.Keys, stop))
        {
            if (figure.Filing != filing)
                await EndRowAsync(figure.Filing);
            if (cells.TryGetValue(figure.Cell, out var cell) && columns.TryGetValue(cell.Key, out var at))
                row[at] = figure.Number is { } kept ? cell.Indicator.ValueOf(kept) : figure.Text;
        }

        await EndRowAsync(0);

        async Task EndRowAsync(long next)
        {
            if (heads.TryGetValue(filing, out var head))
                await book.WriteAsync(head.Cells.Concat(row), stop);
            Array.Clear(row);
            filing = next;
        }
    }

    private async Task WriteSumsAsync(XlsxRows book, SumSheet sheet, CancellationToken stop)
    {
        string[] heads =
        [
            words["Số", "No."],
            words["Chỉ tiêu", "Indicator"],
            words["Đơn vị tính", "Unit"],
            words["Tổng", "Sum"],
            words["Vì sao không có", "Why there is none"],
            words["Có số", "Reported"],
            words["Phải gửi", "Owed"],
        ];
        await book.BeginAsync(words["Tổng hợp", "Sums"], heads, stop);
        await book.WriteAsync([null, sheet.Subtree.Name], stop);
        await book.WriteAsync(
            [null, $"{words.Periods(sheet.Ask.Periods)}, {words[$"tính đến {words.Instant(sheet.At)}", $"as of {words.Instant(sheet.At)}"]}"],
            stop
        );
        foreach (var (cell, sum) in sheet.Lines)
        {
            var unit = cell.Indicator.Unit is { } named ? words[named] : null;
            var why = sum.Why is { } reason ? words[SumWords.Why(reason)] : null;
            await book.WriteAsync([cell.Indicator.Code, words[SumWords.WholeName(cell)], unit, sum.Value, why, sum.Reports, sheet.Reach.Owed], stop);
        }
    }

    // Some filings at a time, in the order of their numbers: the store has nothing to put in order, and nothing is held longer than it takes to write it.
    private async IAsyncEnumerable<Figure> Figures(IEnumerable<long> filings, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var some in filings.Order().Chunk(AtATime))
        {
            var figures = await db.Figures.AsNoTracking().Where(g => some.Contains(g.Filing)).OrderBy(g => g.Filing).ThenBy(g => g.Cell).ToListAsync(stop);
            foreach (var figure in figures)
                yield return figure;
        }
    }

    private IQueryable<Filing> Filings(SumSheet sheet) => sheet.Subtree.Of(db.CountedAt(sheet.Ask.Form!, sheet.Ask.PeriodKeys, sheet.At));

    private async Task<Dictionary<int, FormCell>> CellsAsync(SumSheet sheet, CancellationToken stop)
    {
        var known = sheet.Form.Cells.ToDictionary(c => c.Key);
        var numbers = await db.CellNumbers.AsNoTracking().ToListAsync(stop);
        return numbers.Where(n => known.ContainsKey(n.Key)).ToDictionary(n => n.Number, n => known[n.Key]);
    }

    private string[] HeadNames() =>
        [
            words["Kỳ", "Period"],
            words["Mã đơn vị", "Unit code"],
            words["Đơn vị", "Unit"],
            words["Cơ quan", "Body"],
            words["Gửi lúc", "Sent at"],
            words["Không phát sinh", "Nothing to report"],
        ];

    private async Task<Dictionary<long, Head>> HeadsAsync(SumSheet sheet, CancellationToken stop)
    {
        var heads = new Dictionary<long, Head>();
        var filings = Filings(sheet)
            .Join(db.Bodies, f => f.BodyId, b => b.Id, (f, b) => new { Filing = f, b.Name })
            .GroupJoin(
                db.Units,
                f => f.Filing.UnitPath,
                u => u.Path,
                (f, units) =>
                    new
                    {
                        f.Filing,
                        f.Name,
                        Units = units,
                    }
            )
            .SelectMany(
                f => f.Units.DefaultIfEmpty(),
                (f, u) =>
                    new
                    {
                        f.Filing.Row,
                        f.Filing.PeriodKey,
                        f.Filing.SentAt,
                        f.Filing.NothingBecause,
                        Body = f.Name,
                        u!.Code,
                        Unit = u.Name,
                    }
            )
            .AsAsyncEnumerable();
        await foreach (var f in filings.WithCancellation(stop))
            heads[f.Row] = new(
                f.PeriodKey,
                f.Code,
                f.Unit,
                f.Body,
                f.SentAt?.AddHours(7).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                f.NothingBecause
            );
        return heads;
    }

    private sealed record Head(string Period, string? Code, string? Unit, string Body, string? SentAt, string? Nothing)
    {
        public string Csv { get; } =
            $"{Duties.ExportDuties.Csv.Cell(Period)},{Duties.ExportDuties.Csv.Cell(Code ?? "")},{Duties.ExportDuties.Csv.Cell(Unit ?? "")},{Duties.ExportDuties.Csv.Cell(Body)}";

        public string CsvEnd { get; } = $",{SentAt}\r\n";

        public IEnumerable<object?> Cells => [Period, Code, Unit, Body, SentAt, Nothing];
    }
}
