using Dinh.App.Features.Plans.ReadCoverage;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans;

/// <summary>The matrix of coverage for spreadsheets.</summary>
internal sealed class CoverageEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/ke-hoach/{id}/do-phu/xuat.csv", CsvAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);

    private static async Task<IResult> CsvAsync(Id<Plan> id, ExportCoverageQuery export, CancellationToken stop) =>
        TypedResults.File(await export.ReadAsync(id, stop), "text/csv; charset=utf-8", "do-phu.csv");
}
