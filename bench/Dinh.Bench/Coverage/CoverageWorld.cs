using Dinh.Domain.Common;
using Dinh.Domain.Plans;

namespace Dinh.Benches.Coverage;

/// <summary>The whole program with a province, its communes and their plans, and a browser of the province's officer.</summary>
internal sealed class CoverageWorld : IAsyncDisposable
{
    private readonly Site site;
    private readonly HttpClient browser;
    private readonly string path;

    private CoverageWorld(Site site, HttpClient browser, Id<Plan> plan) => (this.site, this.browser, path) = (site, browser, $"/ke-hoach/{plan}/do-phu");

    public static async Task<CoverageWorld> MakeAsync(string folder, int communes, int tasks, CancellationToken stop)
    {
        var program = await Site.BuildAsync(folder, stop);
        var made = new ProvinceRecords(communes, tasks);
        await program.KeepAsync(made.All, stop);
        await program.OpenAccountAsync("son.noivu", made.Clerk);
        await program.StartAsync(stop);
        return new(program, await program.SignedInAsync("son.noivu", stop), made.Plan);
    }

    public async Task<byte[]> ReadAsync(CancellationToken stop)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative), stop);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync(stop);
    }

    /// <summary>How many bytes the matrix is, as it is or as a browser is sent it.</summary>
    public async Task<long> SizeAsync(bool packed, CancellationToken stop)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (packed)
            ask.Headers.AcceptEncoding.Add(new("br"));
        using var answer = await browser.SendAsync(ask, stop);
        return (await answer.Content.ReadAsByteArrayAsync(stop)).Length;
    }

    /// <summary>How many statements a request for the matrix sends, once everything is warm.</summary>
    public async Task<int> StatementsAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        using var count = new StatementListener();
        await ReadAsync(stop);
        return count.Statements;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
