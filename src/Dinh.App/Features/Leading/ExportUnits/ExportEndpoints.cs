using Dinh.App.Features.Leading.ReadLeader;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Dinh.App.Features.Leading.ExportUnits;

/// <summary>The same gate as the page, and always as a download.</summary>
internal sealed class ExportEndpoints : IModuleEndpoints
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(LeadingLinks.Xlsx, XlsxAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);

    private static async Task<IResult> XlsxAsync(
        [FromQuery(Name = "co-quan")] Id<Body> body,
        [FromQuery(Name = "sap")] string? sort,
        ExportUnitsQuery export,
        CancellationToken stop
    ) => TypedResults.File(await export.ReadAsync(body, sort ?? UnitRow.Usual, stop), XlsxType, "tien-do-don-vi.xlsx");
}
