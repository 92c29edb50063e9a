using System.Text;
using Dinh.App.Features.Duties.ExportDuties;
using Dinh.App.Web;

namespace Dinh.App.Features.Reminding.ReadFeed;

/// <summary>The calendar that a program reads by a secret link, without signing in.</summary>
internal sealed class FeedEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/lich/{secret}.ics", FeedAsync).ExcludeFromDescription().AllowAnonymous();

    private static async Task<IResult> FeedAsync(string secret, HttpContext http, ReadFeedQuery feed, WriteCalendarQuery calendar, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        var (isKnown, bodies) = await feed.OpenAsync(secret, stop);
        if (!isKnown)
            return TypedResults.NotFound();
        if (bodies.Count == 0)
            return TypedResults.StatusCode(StatusCodes.Status410Gone);

        var text = await calendar.ReadAsync(bodies, $"{http.Request.Scheme}://{http.Request.Host}", stop);
        return TypedResults.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "viec.ics");
    }
}
