using Dinh.App.Features.Reports.ListReports;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Dinh.Writing.Xlsx;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ReadRound;

/// <summary>How a round stands as a workbook: each body with its state, its days and whom to call.</summary>
public sealed class ExportRoundQuery(DinhDb db, Access access, RoundLinesQuery lines, Words words, TimeProvider clock)
{
    public async Task<byte[]> WriteAsync(Id<ReportRound> id, RoundFilter filter, CancellationToken stop)
    {
        var round = await access.Visible(db.ReportRounds).AsNoTracking().GetAsync(id, stop);
        var receiver = await db.Bodies.Where(b => b.Id == round.ToId).Select(b => b.Name).SingleAsync(stop);
        var rows = await lines.AllAsync(round, filter, stop);
        var heading = words[$"{round.Name}: tình hình gửi đến {words.Day(clock.Today)}", $"{round.Name}: as it stands on {words.Day(clock.Today)}"];
        var sheet = new TableSheet(words["Tình hình gửi", "State"], heading, Columns(), receiver, [.. rows.Select((r, at) => ValuesOf(r, at + 1))]);
        return XlsxWriter.Write(sheet, clock.Today);
    }

    private List<RegisterColumn> Columns() =>
        [
            new("at", words["Số", "No."], 6),
            new("body", words["Đơn vị", "Body"], 34),
            new("state", words["Tình trạng", "State"], 22),
            new("due", words["Hạn", "Due"], 12),
            new("sent", words["Gửi ngày", "Sent on"], 12),
            new("late", words["Trễ (ngày)", "Days late"], 10),
            new("nothing", words["Không phát sinh", "Nothing to report"], 12),
            new("calls", words["Đã nhắc (lần)", "Called on"], 10),
            new("called", words["Nhắc gần nhất", "Last called"], 12),
            new("people", words["Người phụ trách", "Officer"], 26),
            new("mail", words["Thư điện tử", "E-mail"], 30),
            new("phone", words["Điện thoại", "Phone"], 16),
        ];

    private Dictionary<string, RegisterValue> ValuesOf(RoundRow row, int at)
    {
        var (line, today) = (row.Line, clock.Today);
        var values = new Dictionary<string, RegisterValue>
        {
            ["at"] = RegisterValue.Of(at),
            ["body"] = RegisterValue.Of(line.Body),
            ["state"] = RegisterValue.Of(words[line.TagOn(today).Words]),
            ["due"] = RegisterValue.Of(line.DueOn),
            ["people"] = RegisterValue.Of(Joined(row, c => c.Name)),
            ["mail"] = RegisterValue.Of(Joined(row, c => c.Mail)),
            ["phone"] = RegisterValue.Of(Joined(row, c => c.Phone)),
        };
        if (line.SentOn is { } sent)
            values["sent"] = RegisterValue.Of(sent);
        if (line.DaysLateOn(today) is var late and > 0)
            values["late"] = RegisterValue.Of(late);
        if (line.SaysNothing)
            values["nothing"] = RegisterValue.Of("x");
        if (row.Calls is { } calls)
            (values["calls"], values["called"]) = (RegisterValue.Of(calls.Times), RegisterValue.Of(calls.Last));
        return values;
    }

    private static string Joined(RoundRow row, Func<RoundContact, string?> part) =>
        string.Join("; ", row.Contacts.Select(part).Where(p => !string.IsNullOrEmpty(p)).Distinct());
}

/// <summary>The state of a round as a file.</summary>
internal sealed class RoundEndpoints : IModuleEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/bao-cao/dot/{id}/xuat.xlsx", SendAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);

    private static async Task<IResult> SendAsync(Id<ReportRound> id, HttpRequest request, ExportRoundQuery export, CancellationToken stop) =>
        TypedResults.File(await export.WriteAsync(id, RoundFilter.Read(request.Query), stop), Xlsx, "tinh-hinh-gui.xlsx");
}
