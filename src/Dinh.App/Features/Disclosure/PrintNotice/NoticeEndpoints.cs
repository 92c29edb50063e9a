using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.App.Web;
using Dinh.App.Web.Keeping;
using Dinh.App.Web.Printing;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Writing.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.PrintNotice;

/// <summary>The notice for the wall as a file: anybody may print and hang what is public.</summary>
internal sealed class NoticeEndpoints : IModuleEndpoints
{
    private const string Name = "niem-yet";

    public void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet($"/cong-khai/muc/{{id}}/{Name}.{WrittenPaper.Formats}", NoticeAsync)
            .WithMetadata(new KeptPageAttribute("noi"))
            .ExcludeFromDescription()
            .AllowAnonymous();

    private static async Task<IResult> NoticeAsync(
        Id<Publication> id,
        string format,
        string? noi,
        HttpContext http,
        [AsParameters] NoticeParts parts,
        CancellationToken stop
    )
    {
        await http.KeepAsync(await parts.Items.ScopeAsync(id, stop));
        return WrittenPaper.Sent(await parts.Printer.WriteAsync(await parts.Notices.OfAsync(id, noi, stop), Name, format, stop), parts.Words);
    }

    /// <summary>What it takes to print a notice.</summary>
    private sealed record NoticeParts(
        [FromServices] PublicItemQuery Items,
        [FromServices] NoticeQuery Notices,
        [FromServices] PdfPrinter Printer,
        [FromServices] Words Words
    );
}

/// <summary>Sets what is public as a sheet for one of its places, or for any.</summary>
public sealed class NoticeQuery(DinhDb db, NoticeFactsQuery facts)
{
    public async Task<Writing.Manuscript> OfAsync(Id<Publication> id, string? place, CancellationToken stop)
    {
        var publication = await db.Publications.OnThePortal().AsNoTracking().AsSplitQuery().GetAsync(id, stop);
        var at = Guid.TryParse(place, out var key) ? publication.Showings.FirstOrDefault(s => s.Key == key) : null;
        return WallNotice.Of(await facts.OfAsync(publication, at, stop));
    }
}
