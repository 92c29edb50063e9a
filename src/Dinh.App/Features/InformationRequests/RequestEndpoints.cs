using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.InformationRequests.WriteRequestPaper;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests;

/// <summary>Files and printed papers: to the asker by the code, to officers by the gate of the pages.</summary>
internal sealed class RequestEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/hoi-thong-tin/ma/{code}/tep/{hash}", AnswerFileAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet($"/hoi-thong-tin/ma/{{code}}/giay/{RequestPapers.Kinds}.{WrittenPaper.Formats}", PaperAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet("/yeu-cau-thong-tin/{id}/tep/{hash}", OwnFileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes
            .MapGet($"/yeu-cau-thong-tin/{{id}}/giay/{RequestPapers.Kinds}.{WrittenPaper.Formats}", OwnPaperAsync)
            .ExcludeFromDescription()
            .RequireAuthorization(Gate.Officer);
    }

    // A draft is not given out, nor what of it was dropped.
    private static async Task<IResult> AnswerFileAsync(string code, string hash, HttpContext http, DinhDb db, FileStore files, CancellationToken stop) =>
        await db.InformationRequests.AsNoTracking().ByCodeAsync(code, stop) is { State: RequestState.Answered } request
            ? await SendAsync(request, hash, http, files, stop)
            : TypedResults.NotFound();

    private static async Task<IResult> OwnFileAsync(
        Id<InformationRequest> id,
        string hash,
        Access access,
        HttpContext http,
        DinhDb db,
        FileStore files,
        CancellationToken stop
    ) => await SendAsync(await access.Visible(db.InformationRequests).AsNoTracking().GetAsync(id, stop), hash, http, files, stop);

    private static async Task<IResult> PaperAsync(
        string code,
        string paper,
        string format,
        HttpContext http,
        DinhDb db,
        RequestPaperQuery papers,
        Words words,
        CancellationToken stop
    ) =>
        await db.InformationRequests.AsNoTracking().ByCodeAsync(code, stop) is { } request
            ? WrittenPaper.Sent(await papers.WriteAsync(request, paper, format, HostOf(http), stop), words)
            : TypedResults.NotFound();

    private static async Task<IResult> OwnPaperAsync(
        Id<InformationRequest> id,
        string paper,
        string format,
        Access access,
        HttpContext http,
        DinhDb db,
        RequestPaperQuery papers,
        Words words,
        CancellationToken stop
    ) =>
        WrittenPaper.Sent(
            await papers.WriteAsync(await access.Visible(db.InformationRequests).AsNoTracking().GetAsync(id, stop), paper, format, HostOf(http), stop),
            words
        );

    private static async Task<IResult> SendAsync(InformationRequest request, string hash, HttpContext http, FileStore files, CancellationToken stop)
    {
        if (request.Answer.Files.FirstOrDefault(f => f.Hash == hash) is not { } file)
            return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(await files.ReadAsync(file.Hash, stop), EvidenceFile.TypeOf(file.Name), file.Name);
    }

    private static string HostOf(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return $"{http.Request.Scheme}://{http.Request.Host}";
    }
}
