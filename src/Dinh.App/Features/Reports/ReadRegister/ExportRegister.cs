using Dinh.App.Features.Reports.SumReports;
using Dinh.App.Web;
using Dinh.Writing.Xlsx;
using Microsoft.AspNetCore.Http.Features;

namespace Dinh.App.Features.Reports.ReadRegister;

/// <summary>All rows of a register over many units as a workbook: written as they are read, however many there are.</summary>
internal sealed class RegisterBookEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(SumLinks.RegisterXlsx, SendAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);

    private static async Task SendAsync(HttpContext http, RegisterQuery registers, Words words)
    {
        var stop = http.RequestAborted;
        if (await registers.FindRowsAsync(SumAsk.Read(http.Request.Query), stop) is not { } rows)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"so.xlsx\"";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await WriteAsync(http.Response.Body, rows, words, stop);
    }

    private static async Task WriteAsync(Stream to, RegisterRows rows, Words words, CancellationToken stop)
    {
        await using var book = new XlsxRows(to);
        var columns = rows.Section.Columns;
        string[] heads = [words["Kỳ", "Period"], words["Đơn vị", "Unit"], words["Cơ quan", "Body"]];
        await book.BeginAsync(GridSheet.NameOf(words[rows.Section.Title]), heads.Concat(columns.Select(c => words[c.Label])), stop);
        await foreach (var row in rows.Rows.WithCancellation(stop))
        {
            object?[] from = [words[row.Period.Name], row.Unit, row.Body];
            await book.WriteAsync(from.Concat(columns.Select(c => words.Cell(c, row.Values.GetValueOrDefault(c.Key)))), stop);
        }
    }
}
