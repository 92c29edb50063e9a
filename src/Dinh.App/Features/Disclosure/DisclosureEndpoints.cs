using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure;

/// <summary>Files of what is public, and of drafts: the same gate as the pages.</summary>
internal sealed class DisclosureEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cong-khai/muc/{id}/tep/{hash}", PublicFileAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet("/viec-cong-khai/{id}/tep/{hash}", DraftFileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
    }

    private static async Task<IResult> PublicFileAsync(Id<Publication> id, string hash, PublicItemQuery items, FileStore files, CancellationToken stop)
    {
        var file = await items.FileAsync(id, hash, stop);
        return await SendAsync(file.Hash, file.Name, files, stop);
    }

    private static async Task<IResult> DraftFileAsync(Id<Publication> id, string hash, Access access, DinhDb db, FileStore files, CancellationToken stop)
    {
        var publication = await access.Visible(db.Publications).AsNoTracking().AsSplitQuery().GetAsync(id, stop);
        var file = publication.Words.Files.FirstOrDefault(f => f.Hash == hash) ?? throw new NoSuchRecordException($"file {hash}");
        return await SendAsync(file.Hash, file.Name, files, stop);
    }

    private static async Task<IResult> SendAsync(string hash, string name, FileStore files, CancellationToken stop) =>
        TypedResults.File(await files.ReadAsync(hash, stop), EvidenceFile.TypeOf(name), name);
}
