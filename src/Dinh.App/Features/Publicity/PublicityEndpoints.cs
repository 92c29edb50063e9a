using System.Text;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Features.Publicity.PrintLeaflet;
using Dinh.App.Features.Publicity.ReadCalendar;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity;

/// <summary>Files of texts and of what was done, and leaflets: the same gate as the pages.</summary>
internal sealed class PublicityEndpoints : IModuleEndpoints
{
    private const string Ics = "text/calendar; charset=utf-8";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tuyen-truyen/bai/{id}/tep/{hash}", PublicFileAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet("/viec-tuyen-truyen/dot/{id}/lich.ics", CampaignCalendarAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/viec-tuyen-truyen/lich.ics", WholeCalendarAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/viec-tuyen-truyen/bai/{id}/tep/{hash}", DraftFileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/viec-tuyen-truyen/lan/{id}/tep/{hash}", ProofAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes
            .MapGet("/viec-tuyen-truyen/bai/{id}/to-roi.pdf", LeafletAsync)
            .ExcludeFromDescription()
            .RequireAuthorization(Gate.Officer)
            .RequireRateLimiting(Limits.Upload);
    }

    private static async Task<IResult> CampaignCalendarAsync(Id<Campaign> id, CampaignCalendarQuery calendar, CancellationToken stop) =>
        TypedResults.Text(await calendar.OfCampaignAsync(id, stop), Ics, Encoding.UTF8);

    private static async Task<IResult> WholeCalendarAsync(CampaignCalendarQuery calendar, CancellationToken stop) =>
        TypedResults.Text(await calendar.OfAllAsync(stop), Ics, Encoding.UTF8);

    // A picture of what is public stands on the page itself; whatever else is public is downloaded.
    private static async Task<IResult> PublicFileAsync(Id<Article> id, string hash, PublicArticlesQuery articles, FileStore files, CancellationToken stop)
    {
        var (kept, name) = await articles.FileAsync(id, hash, stop);
        var bytes = await files.ReadAsync(kept, stop);
        return Article.IsPicture(name) ? TypedResults.Bytes(bytes, EvidenceFile.TypeOf(name)) : TypedResults.File(bytes, EvidenceFile.TypeOf(name), name);
    }

    private static async Task<IResult> DraftFileAsync(Id<Article> id, string hash, Access access, DinhDb db, FileStore files, CancellationToken stop)
    {
        var article = await access.Visible(db.Articles).AsNoTracking().GetAsync(id, stop);
        var file = article.Words.Files.FirstOrDefault(f => f.Hash == hash) ?? throw new NoSuchRecordException($"file {hash}");
        return TypedResults.File(await files.ReadAsync(file.Hash, stop), EvidenceFile.TypeOf(file.Name), file.Name);
    }

    private static async Task<IResult> ProofAsync(Id<Outreach> id, string hash, Access access, DinhDb db, FileStore files, CancellationToken stop)
    {
        var outreach = await access.Visible(db.Outreaches).AsNoTracking().GetAsync(id, stop);
        var name =
            outreach.Proofs.FirstOrDefault(p => p.Hash == hash)?.Name
            ?? outreach.Posts.FirstOrDefault(p => p.SavedHash == hash)?.SavedName
            ?? throw new NoSuchRecordException($"file {hash}");
        return TypedResults.File(await files.ReadAsync(hash, stop), EvidenceFile.TypeOf(name), name);
    }

    private static async Task<IResult> LeafletAsync(Id<Article> id, string? kho, PrintLeafletQuery leaflets, CancellationToken stop)
    {
        var pdf = await leaflets.PrintAsync(id, kho, stop);
        return pdf is null ? TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable) : TypedResults.File(pdf, "application/pdf", "to-roi.pdf");
    }
}
