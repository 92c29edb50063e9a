using Dinh.App.Features.Difficulties.ListDifficulties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties;

/// <summary>The table and the files of answers: the same gate and the same filters as the pages.</summary>
internal sealed class DifficultiesEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(DifficultyLinks.Csv, ExportAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/vuong-mac/{id}/tep/{answer}", FileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
    }

    private static async Task ExportAsync(HttpContext http, ExportDifficultiesQuery export, CancellationToken stop)
    {
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"vuong-mac.csv\"";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await export.WriteAsync(http.Response.Body, DifficultyFilter.Read(http.Request.Query), stop);
    }

    /// <summary>The file of an answer that this difficulty was given, also one that was asked again.</summary>
    private static async Task<IResult> FileAsync(
        Id<Difficulty> id,
        Id<DifficultyCluster> answer,
        Access access,
        DinhDb db,
        FileStore files,
        CancellationToken stop
    )
    {
        var seen = access.Visible(db.Difficulties).Where(d => d.Id == id);
        var found = await db
            .DifficultyClusters.Where(c => c.Id == answer && c.AnswerFileHash != null && seen.Any(d => d.Steps.Any(s => s.ClusterId == c.Id)))
            .Select(c => new { c.AnswerFileHash, c.AnswerFileName })
            .SingleOrDefaultAsync(stop);
        return found is null ? TypedResults.NotFound() : await SentAsync(files, found.AnswerFileHash!, found.AnswerFileName!, stop);
    }

    // What others sent is never shown inside our pages.
    private static async Task<IResult> SentAsync(FileStore files, string hash, string name, CancellationToken stop) =>
        TypedResults.File(await files.ReadAsync(hash, stop), EvidenceFile.TypeOf(name), name);
}
