using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web.Printing;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.InformationRequests;
using Dinh.Writing.Plans;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.WriteRequestPaper;

/// <summary>Sets a paper of a request, for the asker with the code or the officer who prints it.</summary>
internal sealed class RequestPaperQuery(DinhDb db, AskersQuery askers, PdfPrinter printer, IConfiguration settings)
{
    private static readonly Asker Unknown = new("…", "…", "", "", "", "…");

    /// <param name="host">By which address the reader came, where the installation names none of its own.</param>
    /// <returns>Null where the server cannot print PDF; <see cref="NoSuchRecordException"/> where there is no such paper yet.</returns>
    public async Task<WrittenPaper?> WriteAsync(InformationRequest request, string paper, string format, string host, CancellationToken stop)
    {
        var body = await db.PlacedAsync(request.BodyId, stop);
        var asker = askers.Open(request.Sealed) ?? Unknown;
        var site = settings["DINH_SITE"] is { Length: > 0 } own ? own.TrimEnd('/') : host;
        var frame = new RequestPaperFrame(body.Name, body.Place, SigningLines.UsualOffice(body.Kind), asker, $"{site}{RequestLinks.Follow(asker.Code)}");
        var written = RequestPapers.Of(request, paper, frame) ?? throw new NoSuchRecordException($"paper {paper}");
        return await printer.WriteAsync(written, $"{paper}-{request.Number.Replace('/', '-')}", format, stop);
    }
}
