using Dinh.App.Features.Leading.ReadLeader;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using Dinh.Writing.Xlsx;

namespace Dinh.App.Features.Leading.ExportUnits;

/// <summary>The units of a leader's page as a workbook: the rows and the order that the page shows.</summary>
public sealed class ExportUnitsQuery(ReadLeaderQuery read, Words words)
{
    public async Task<byte[]> ReadAsync(Id<Body> body, string sort, CancellationToken stop)
    {
        var sheet = await read.FindAsync(body, sort, stop) ?? throw new NoSuchRecordException($"leader's page of {body}");
        var heading = words[$"TIẾN ĐỘ THEO ĐƠN VỊ, NGÀY {words.Day(sheet.Charge.Today)}", $"PROGRESS BY UNIT, {words.Day(sheet.Charge.Today)}"];
        var table = new TableSheet(words["Tiến độ", "Progress"], heading, Columns(), sheet.Charge.Name, [.. sheet.Units.Select(Values)]);
        return XlsxWriter.Write(table, sheet.Charge.Today);
    }

    private RegisterColumn[] Columns() =>
        [
            new("unit", words["Đơn vị", "Unit"], 36),
            new("plan", words["Kế hoạch của đơn vị", "Its own plan"], 18),
            new("coverage", words["Độ phủ (%)", "Coverage (%)"], 11),
            new("done", words["Đã xong", "Done"], 10),
            new("open", words["Đang làm", "Open"], 10),
            new("late", words["Quá hạn", "Late"], 10),
            new("silent", words["Chưa có tin", "No news"], 12),
            new("all", words["Tất cả", "All"], 10),
        ];

    private Dictionary<string, RegisterValue> Values(UnitRow row) =>
        new()
        {
            ["unit"] = RegisterValue.Of(row.Name),
            ["plan"] = RegisterValue.Of(row.Asked == 0 ? words["không giao", "not asked"] : $"{row.Answered}/{row.Asked}"),
            ["coverage"] = row.Coverage is { } covered ? RegisterValue.Of(covered) : RegisterValue.Of(words["chưa có", "none yet"]),
            ["done"] = RegisterValue.Of(row.Progress.Done),
            ["open"] = RegisterValue.Of(row.Progress.Open),
            ["late"] = RegisterValue.Of(row.Progress.Late),
            ["silent"] = RegisterValue.Of(row.Progress.NoNews),
            ["all"] = RegisterValue.Of(row.Progress.All),
        };
}
