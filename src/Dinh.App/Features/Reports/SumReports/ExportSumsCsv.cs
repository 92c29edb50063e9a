using System.Globalization;
using System.Text;
using Dinh.App.Features.Duties.ExportDuties;
using Dinh.App.Web;
using Dinh.Data.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>What stands behind a sum, one line a value: written as it is read.</summary>
public sealed class ExportSumsCsvQuery(ExportedFiguresQuery figures, Words words)
{
    public async Task WriteAsync(Stream to, SumSheet sheet, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sheet);

        // Spreadsheets take UTF-8 for another alphabet unless the file says so.
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 << 10, leaveOpen: true);
        await text.WriteAsync(Heads());
        await WriteLinesAsync(text, sheet, stop);
        await text.FlushAsync(stop);
    }

    private string Heads() =>
        Csv.Line(
            words["Kỳ", "Period"],
            words["Mã đơn vị", "Unit code"],
            words["Đơn vị", "Unit"],
            words["Cơ quan", "Body"],
            words["Khóa", "Key"],
            words["Chỉ tiêu", "Indicator"],
            words["Giá trị", "Value"],
            words["Gửi lúc", "Sent at"]
        );

    private async Task WriteLinesAsync(StreamWriter text, SumSheet sheet, CancellationToken stop)
    {
        var filings = await figures.FilingsAsync(sheet, stop);
        var cells = await figures.CellsAsync(sheet, stop);
        var names = cells.ToDictionary(c => c.Key, c => NameOf(c.Value));
        await foreach (var filed in figures.StreamAsync(filings.Keys, stop))
        {
            foreach (var figure in filed.Where(f => cells.ContainsKey(f.Cell)))
            {
                await text.WriteAsync(filings[filed.Key].CsvStart);
                await text.WriteAsync(names[figure.Cell]);
                await text.WriteAsync(ValueOf(cells[figure.Cell], figure));
                await text.WriteAsync(filings[filed.Key].CsvEnd);
            }
        }
    }

    private string NameOf(FormCell cell) => $",{Csv.Cell(cell.Key)},{Csv.Cell($"{cell.Indicator.Code} {words[SumWords.WholeName(cell)]}")},";

    private static string ValueOf(FormCell cell, Figure figure) =>
        figure.Number is { } kept ? cell.Indicator.ValueOf(kept).ToString(CultureInfo.InvariantCulture) : Csv.Cell(figure.Text ?? "");
}
