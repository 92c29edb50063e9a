using System.Text;
using Dinh.App.Web;
using Dinh.App.Web.Keeping;
using Dinh.Data;
using Dinh.Data.Stamps;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law.Disclosing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.ReadFeeds;

/// <summary>Feeds and calendars of boards and villages, kept as the pages are.</summary>
internal sealed class FeedsEndpoints : IModuleEndpoints
{
    private const string Atom = "application/atom+xml; charset=utf-8";
    private const string Ics = "text/calendar; charset=utf-8";

    public void Map(IEndpointRouteBuilder routes)
    {
        Open(routes.MapGet("/cong-khai/bang/{id}/tin.atom", BoardFeedAsync));
        Open(routes.MapGet("/cong-khai/thon/{id}/tin.atom", VillageFeedAsync));
        Open(routes.MapGet("/cong-khai/bang/{id}/lich.ics", BoardCalendarAsync));
        Open(routes.MapGet("/cong-khai/thon/{id}/lich.ics", VillageCalendarAsync));
    }

    private static void Open(RouteHandlerBuilder route) => route.WithMetadata(new KeptPageAttribute("muc")).ExcludeFromDescription().AllowAnonymous();

    private static async Task<IResult> BoardFeedAsync(
        Id<AdministrativeUnit> id,
        [FromQuery(Name = "muc")] string? item,
        HttpContext http,
        DinhDb db,
        ReadFeedsQuery feeds,
        CancellationToken stop
    )
    {
        if (item is not null && DisclosureItems.All.All(i => i.Key != item))
            return TypedResults.NotFound();

        var unit = await db.Units.AsNoTracking().GetAsync(id, stop);
        await http.KeepAsync(new(Place: unit.Path));
        return TypedResults.Text((await feeds.OfBoardAsync(unit, item, stop)).Write(), Atom, Encoding.UTF8);
    }

    private static async Task<IResult> VillageFeedAsync(Id<Body> id, HttpContext http, DinhDb db, ReadFeedsQuery feeds, CancellationToken stop)
    {
        var village = await db.VillageAsync(id, stop);
        await http.KeepAsync(new(Place: village.Path, Beside: PublicPlaces.Of(id)));
        return TypedResults.Text((await feeds.OfVillageAsync(village, stop)).Write(), Atom, Encoding.UTF8);
    }

    private static async Task<IResult> BoardCalendarAsync(
        Id<AdministrativeUnit> id,
        HttpContext http,
        DinhDb db,
        PostingCalendarQuery calendar,
        CancellationToken stop
    )
    {
        var unit = await db.Units.AsNoTracking().GetAsync(id, stop);
        await http.KeepAsync(new(Place: unit.Path));
        return TypedResults.Text(await calendar.ReadAsync(unit.Path, null, unit.Name, stop), Ics, Encoding.UTF8);
    }

    private static async Task<IResult> VillageCalendarAsync(Id<Body> id, HttpContext http, DinhDb db, PostingCalendarQuery calendar, CancellationToken stop)
    {
        var village = await db.VillageAsync(id, stop);
        await http.KeepAsync(new(Place: village.Path, Beside: PublicPlaces.Of(id)));
        return TypedResults.Text(await calendar.ReadAsync(village.Path, village, village.Name, stop), Ics, Encoding.UTF8);
    }
}
