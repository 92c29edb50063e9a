using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.DownloadPaper;

/// <summary>The uploaded file as it was, always as a download: what others sent is never shown inside our pages.</summary>
internal sealed class DownloadPaper : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ke-hoach/nhap/{id}/tep", OfDraftAsync).RequireAuthorization(Gate.Officer).ExcludeFromDescription();
        routes.MapGet("/ke-hoach/{id}/tep", OfPlanAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> OfDraftAsync(Id<PlanDraft> id, DinhDb db, FileStore files, Access access, CancellationToken stop)
    {
        var draft =
            await access.Owned(db.PlanDrafts).Where(d => d.Id == id).Select(d => new { d.FileHash, d.FileName }).SingleOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"draft {id}");
        return Sent(await files.ReadAsync(draft.FileHash, stop), draft.FileName);
    }

    private static async Task<IResult> OfPlanAsync(Id<Plan> id, DinhDb db, FileStore files, Access access, CancellationToken stop)
    {
        var paper =
            await access.Visible(db.Plans).Where(p => p.Id == id).Select(p => new { p.Paper.FileHash, p.Paper.FileName }).SingleOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"plan {id}");
        return paper.FileHash is null
            ? throw new NoSuchRecordException($"file of plan {id}")
            : Sent(await files.ReadAsync(paper.FileHash, stop), paper.FileName);
    }

    private static FileContentHttpResult Sent(byte[] content, string name) => TypedResults.File(content, "application/octet-stream", name);
}
