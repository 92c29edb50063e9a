using Dinh.App.Features.Reports.Cells;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Time;

namespace Dinh.App.Features.Reports.ExportReport;

/// <summary>The report as a workbook, for all who may see it.</summary>
internal sealed class ExportEndpoints : IModuleEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/bao-cao/{id}/xuat.xlsx", SendAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);

    private static async Task<IResult> SendAsync(Id<Report> id, ReadFiguresQuery figures, TimeProvider clock, CancellationToken stop)
    {
        var sheet = await figures.ReadAsync(id, null, stop);
        return TypedResults.File(ReportBook.Write(sheet, clock.Today), Xlsx, ReportBook.FileName(sheet.Head));
    }
}
