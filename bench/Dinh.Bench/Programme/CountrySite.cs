using System.Diagnostics;
using Dinh.Law.Time;
using Microsoft.Data.Sqlite;

namespace Dinh.Benches.Programme;

/// <summary>A page that is measured, and who reads it.</summary>
internal sealed record ReadPage(string Name, string Path, bool ByProvince = false);

/// <summary>The program with a country of so many communes, and two who read its pages.</summary>
internal sealed class CountrySite : IAsyncDisposable
{
    private readonly string folder;
    private readonly Site site;
    private readonly HttpClient commune;
    private readonly HttpClient province;

    private CountrySite(string folder, Site site, (HttpClient Commune, HttpClient Province) browsers, CountryRecords mould)
    {
        (this.folder, this.site) = (folder, site);
        (commune, province) = browsers;
        Pages =
        [
            new("board, all that is public", "/viec"),
            new("board of the commune", $"/viec?co-quan={mould.Body}"),
            new("desk", $"/ban-lam-viec?co-quan={mould.Body}"),
            new("plan page", $"/ke-hoach/{mould.OwnPlan.Id}"),
            new("coverage", $"/ke-hoach/{mould.HigherPlan.Id}/do-phu", ByProvince: true),
            new("leader's page", $"/lanh-dao?co-quan={mould.Body}"),
        ];
    }

    public required int Communes { get; init; }

    /// <summary>What making the records took.</summary>
    public required TimeSpan Made { get; init; }

    public IReadOnlyList<ReadPage> Pages { get; }

    public static async Task<CountrySite> MakeAsync(int communes, CancellationToken stop)
    {
        var place = Directory.CreateTempSubdirectory("dinh-programme-").FullName;
        var program = await Site.BuildAsync(place, stop);
        var mould = new CountryRecords(TimeProvider.System.Today);
        var began = Stopwatch.GetTimestamp();
        await program.KeepAsync(mould.OfProvince.Concat(mould.OfCommune), stop);
        await using (var open = new SqliteConnection(program.Database))
        {
            await open.OpenAsync(stop);
            new Casting(open).Cast(mould, communes);
        }

        var made = Stopwatch.GetElapsedTime(began);
        await program.OpenAccountAsync("xa", mould.Leader);
        await program.OpenAccountAsync("tinh", mould.ProvinceClerk);
        await program.StartAsync(stop);
        var browsers = (await program.SignedInAsync("xa", stop), await program.SignedInAsync("tinh", stop));
        return new(place, program, browsers, mould) { Communes = communes, Made = made };
    }

    /// <summary>Milliseconds from the request to the last byte.</summary>
    public async Task<(double Milliseconds, int Bytes)> ReadAsync(ReadPage page, CancellationToken stop)
    {
        var from = Stopwatch.GetTimestamp();
        using var answer = await (page.ByProvince ? province : commune).GetAsync(new Uri(page.Path, UriKind.Relative), stop);
        answer.EnsureSuccessStatusCode();
        var content = await answer.Content.ReadAsByteArrayAsync(stop);
        return (Stopwatch.GetElapsedTime(from).TotalMilliseconds, content.Length);
    }

    public async Task<int> StatementsAsync(ReadPage page, CancellationToken stop)
    {
        await ReadAsync(page, stop);
        using var count = new StatementListener();
        await ReadAsync(page, stop);
        return count.Statements;
    }

    /// <summary>How many duties stand in the store.</summary>
    public async Task<long> DutiesAsync(CancellationToken stop)
    {
        await using var open = new SqliteConnection(site.Database);
        await open.OpenAsync(stop);
        await using var command = open.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Duties";
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
