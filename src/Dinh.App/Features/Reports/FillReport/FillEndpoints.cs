using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Web;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>The files that stand behind figures: for all who may see the report.</summary>
internal sealed class FillEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/bao-cao/{id}/minh-chung", SendAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);

    // What others sent is downloaded, never shown inside our pages.
    private static async Task<IResult> SendAsync(Id<Report> id, string? o, int? lan, ReadFiguresQuery figures, FileStore files, CancellationToken stop)
    {
        var note = (await figures.ReadAsync(id, lan, stop)).Form.Note(o ?? "");
        return note is { EvidenceHash: { } hash, EvidenceName: { } name }
            ? TypedResults.File(await files.ReadAsync(hash, stop), EvidenceFile.TypeOf(name), name)
            : TypedResults.NotFound();
    }
}
