using System.Globalization;
using System.Text;
using System.Xml;
using Dinh.App.Features.Disclosure;
using Dinh.App.Features.Disclosure.PublicItems;
using Dinh.App.Web;
using Dinh.App.Web.Keeping;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Units;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Portal.Sitemap;

/// <summary>What search engines may know of: only what is public, with the day on which it last changed.</summary>
internal sealed class SitemapEndpoints : IModuleEndpoints
{
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xml = "application/xml; charset=utf-8";
    private const int PageSize = 5_000;

    private static readonly string[] Fixed =
    [
        "/",
        DisclosureLinks.Public,
        PortalLinks.Country,
        PortalLinks.Data,
        "/cong-khai/ke-hoach",
        "/cong-khai/van-ban-co-so",
        "/minh-bach",
    ];

    public void Map(IEndpointRouteBuilder routes)
    {
        Open(routes.MapGet("/sitemap.xml", IndexAsync));
        Open(routes.MapGet("/sitemap/bang-{page:int}.xml", BoardsAsync));
        Open(routes.MapGet("/sitemap/muc-{page:int}.xml", ItemsAsync));
        Open(routes.MapGet("/robots.txt", Robots));
    }

    private static void Open(RouteHandlerBuilder route) => route.WithMetadata(new KeptPageAttribute()).ExcludeFromDescription().AllowAnonymous();

    private static ContentHttpResult Robots(Site site) =>
        TypedResults.Text(
            $"User-agent: *\nDisallow: /dang-nhap\nDisallow: /viec-cong-khai\nDisallow: /theo-doi\nDisallow: /lich/\nDisallow: /du-lieu/cong-khai.csv\nDisallow: /du-lieu/cong-khai.json\nSitemap: {site.Address}/sitemap.xml\n",
            "text/plain; charset=utf-8",
            Encoding.UTF8
        );

    private static async Task<IResult> IndexAsync(HttpContext http, DinhDb db, Site site, CancellationToken stop)
    {
        await http.KeepAsync(new(Below: ""));
        var (boards, items) = (await Boards(db).CountAsync(stop), await db.Publications.OnThePortal().CountAsync(stop));
        return Write(
            "sitemapindex",
            xml =>
            {
                foreach (var page in Pages(boards).Select(n => $"bang-{n}").Concat(Pages(items).Select(n => $"muc-{n}")))
                    Entry(xml, "sitemap", $"{site.Address}/sitemap/{page}.xml", null);
            }
        );
    }

    private static async Task<IResult> BoardsAsync(int page, HttpContext http, DinhDb db, Site site, CancellationToken stop)
    {
        await http.KeepAsync(new(Below: ""));
        var boards = await Boards(db)
            .OrderBy(u => u.Path)
            .Skip(Math.Max(0, page - 1) * PageSize)
            .Take(PageSize)
            .Select(u => new { u.Id, Last = db.Publications.Where(p => p.UnitPath == u.Path && p.State == PublicationState.Published).Max(p => p.PublishedOn) })
            .ToListAsync(stop);
        return Write(
            "urlset",
            xml =>
            {
                if (page == 1)
                {
                    foreach (var address in Fixed)
                        Entry(xml, "url", site.Address + address, null);
                }

                foreach (var board in boards)
                    Entry(xml, "url", site.Address + DisclosureLinks.Board(board.Id), board.Last);
            }
        );
    }

    private static async Task<IResult> ItemsAsync(int page, HttpContext http, DinhDb db, Site site, CancellationToken stop)
    {
        await http.KeepAsync(new(Below: ""));
        var items = await db
            .Publications.OnThePortal()
            .OrderBy(p => p.PublishedAt)
            .ThenBy(p => p.Id)
            .Skip(Math.Max(0, page - 1) * PageSize)
            .Take(PageSize)
            .Select(p => new { p.Id, Last = p.Versions.Max(v => (DateOnly?)v.PublishedOn) })
            .ToListAsync(stop);
        return Write(
            "urlset",
            xml =>
            {
                foreach (var item in items)
                    Entry(xml, "url", site.Address + DisclosureLinks.Item(item.Id), item.Last);
            }
        );
    }

    // Only communes that have something to show.
    private static IQueryable<AdministrativeUnit> Boards(DinhDb db) =>
        db.Units.Where(u => db.DueDisclosures.Any(d => d.UnitPath == u.Path) || db.Publications.Any(p => p.UnitPath == u.Path && p.PublishedAt != null));

    private static IEnumerable<int> Pages(int rows) => Enumerable.Range(1, Math.Max(1, (rows + PageSize - 1) / PageSize));

    private static FileContentHttpResult Write(string root, Action<XmlWriter> content)
    {
        var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement(root, Space);
            content(xml);
            xml.WriteEndElement();
        }

        return TypedResults.Bytes(bytes.ToArray(), Xml);
    }

    private static void Entry(XmlWriter xml, string kind, string address, DateOnly? last)
    {
        xml.WriteStartElement(kind, Space);
        xml.WriteElementString("loc", Space, address);
        if (last is { } day)
            xml.WriteElementString("lastmod", Space, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
