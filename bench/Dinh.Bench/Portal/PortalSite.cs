using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Portal;

/// <summary>The whole program on one store, with a country that makes things public.</summary>
internal sealed class PortalSite : IAsyncDisposable
{
    private readonly string folder;

    private PortalSite(string folder, Site site, DisclosingCountry country) => (this.folder, Site, Country) = (folder, site, country);

    public required string Store { get; init; }

    public Site Site { get; }

    public DisclosingCountry Country { get; }

    /// <param name="server">The connection of a PostgreSQL server; null for SQLite.</param>
    /// <param name="communes">How many communes there are.</param>
    /// <param name="stop">Ends the work.</param>
    public static async Task<PortalSite> MakeAsync(string? server, int communes, CancellationToken stop)
    {
        var place = Directory.CreateTempSubdirectory("dinh-portal-").FullName;
        var database = server is null
            ? $"Data Source={Path.Combine(place, "dinh.db")}"
            : $"{server};Database=dinh_bench_{Guid.CreateVersion7():N};Maximum Pool Size=20";
        var site = await Site.BuildAsync(place, database, stop);
        var country = new DisclosingCountry(communes);
        await country.KeepAsync(site, stop);

        // As a server does by itself sooner or later: it learns how its values are spread.
        await site.DoAsync(db => db.Database.ExecuteSqlRawAsync(server is null ? "ANALYZE" : "VACUUM ANALYZE", stop));
        await site.StartAsync(stop);
        return new(place, site, country) { Store = server is null ? "SQLite" : "PostgreSQL" };
    }

    public async ValueTask DisposeAsync()
    {
        if (Store == "PostgreSQL")
            await Site.DoAsync(db => db.Database.EnsureDeletedAsync());
        await Site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
