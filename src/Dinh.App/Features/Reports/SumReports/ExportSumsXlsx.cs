using Dinh.App.Web;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>The sums on one leaf, and on another one row a report with its cells beside each other: written as it is read.</summary>
public sealed class ExportSumsXlsxQuery(ExportedFiguresQuery figures, Words words)
{
    public async Task WriteAsync(Stream to, SumSheet sheet, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        await using var book = new XlsxRows(to);
        await WriteSumsAsync(book, sheet, stop);
        await WriteReportsAsync(book, sheet, stop);
    }

    private async Task WriteSumsAsync(XlsxRows book, SumSheet sheet, CancellationToken stop)
    {
        await book.BeginAsync(words["Tổng hợp", "Sums"], SumHeads(), stop);
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

    private string[] SumHeads() =>
        [
            words["Số", "No."],
            words["Chỉ tiêu", "Indicator"],
            words["Đơn vị tính", "Unit"],
            words["Tổng", "Sum"],
            words["Vì sao không có", "Why there is none"],
            words["Có số", "Reported"],
            words["Phải gửi", "Owed"],
        ];

    private async Task WriteReportsAsync(XlsxRows book, SumSheet sheet, CancellationToken stop)
    {
        await book.BeginAsync(words["Từng báo cáo", "Report by report"], ReportHeads(sheet), stop);
        var cells = await figures.CellsAsync(sheet, stop);
        var columns = sheet.Form.Cells.Select((c, at) => (c.Key, at)).ToDictionary(c => c.Key, c => c.at);
        var filings = await figures.FilingsAsync(sheet, stop);
        await foreach (var filed in figures.StreamAsync(filings.Keys, stop))
        {
            var row = new object?[columns.Count];
            foreach (var figure in filed)
            {
                if (cells.TryGetValue(figure.Cell, out var cell))
                    row[columns[cell.Key]] = figure.Number is { } kept ? cell.Indicator.ValueOf(kept) : figure.Text;
            }

            await book.WriteAsync(filings[filed.Key].Cells.Concat(row), stop);
        }
    }

    private string[] ReportHeads(SumSheet sheet) =>
        [
            words["Kỳ", "Period"],
            words["Mã đơn vị", "Unit code"],
            words["Đơn vị", "Unit"],
            words["Cơ quan", "Body"],
            words["Gửi lúc", "Sent at"],
            words["Không phát sinh", "Nothing to report"],
            .. sheet.Form.Cells.Select(c => $"{c.Indicator.Code} {words[SumWords.WholeName(c)]}"),
        ];
}
