using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers;

/// <summary>Files of papers: the same gate as the pages, and always as a download.</summary>
internal sealed class PapersEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/van-ban/du-thao/{id}/tep", DraftFileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet($"/van-ban/du-thao/{{id}}/van-ban.{WrittenPaper.Formats}", WrittenDraftAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/van-ban/{id}/tep", PaperFileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/so-van-ban/den/{id}/tep", ReceivedFileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/cong-khai/van-ban/{id}/tep", PublicFileAsync).ExcludeFromDescription().AllowAnonymous();
    }

    private static async Task<IResult> DraftFileAsync(Id<PaperDraft> id, DinhDb db, Access access, FileStore files, CancellationToken stop) =>
        await SendAsync(
            await access.Visible(db.PaperDrafts).Where(d => d.Id == id).Select(d => new Kept(d.FileHash, d.FileName)).SingleOrDefaultAsync(stop),
            files,
            stop
        );

    private static async Task<IResult> WrittenDraftAsync(Id<PaperDraft> id, string format, PaperScriptQuery script, Words words, CancellationToken stop) =>
        WrittenPaper.Sent(await script.OfDraftAsync(id, format, stop), words);

    private static async Task<IResult> PaperFileAsync(Id<Paper> id, DinhDb db, Access access, FileStore files, CancellationToken stop) =>
        await SendAsync(
            await access.Visible(db.Papers).Where(p => p.Id == id).Select(p => new Kept(p.FileHash, p.FileName)).SingleOrDefaultAsync(stop),
            files,
            stop
        );

    private static async Task<IResult> ReceivedFileAsync(Id<IncomingPaper> id, DinhDb db, Access access, FileStore files, CancellationToken stop) =>
        await SendAsync(
            await access.Visible(db.IncomingPapers).Where(i => i.Id == id).Select(i => new Kept(i.FileHash, i.FileName)).SingleOrDefaultAsync(stop),
            files,
            stop
        );

    private static async Task<IResult> PublicFileAsync(Id<Paper> id, DinhDb db, FileStore files, CancellationToken stop) =>
        await SendAsync(
            await db.Papers.OnThePortal().Where(p => p.Id == id).Select(p => new Kept(p.FileHash, p.FileName)).SingleOrDefaultAsync(stop),
            files,
            stop
        );

    private static async Task<IResult> SendAsync(Kept? kept, FileStore files, CancellationToken stop) =>
        kept is { Hash: { } hash } ? TypedResults.File(await files.ReadAsync(hash, stop), EvidenceFile.TypeOf(kept.Name), kept.Name) : TypedResults.NotFound();

    private sealed record Kept(string? Hash, string Name);
}

internal static class PublicPapersFilter
{
    /// <summary>Papers that a body has shown to everybody; nothing of a draft is among them.</summary>
    public static IQueryable<Paper> OnThePortal(this IQueryable<Paper> papers) => papers.Where(p => p.PublishedOn != null && p.WithdrawnBecause == null);
}
