using System.Text.RegularExpressions;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.Benches.Coverage;

/// <summary>The whole program on a free port with a province, its communes and their plans, and a browser of the province's officer.</summary>
internal sealed partial class CoverageWorld : IAsyncDisposable
{
    private const string Password = "con đường làng mùa thu";
    private readonly WebApplication app;
    private readonly HttpClient browser;
    private readonly string path;

    private CoverageWorld(WebApplication app, HttpClient browser, Id<Plan> plan) => (this.app, this.browser, path) = (app, browser, $"/ke-hoach/{plan}/do-phu");

    public static async Task<CoverageWorld> MakeAsync(string folder, int communes, int tasks, CancellationToken stop)
    {
        var program = DinhWeb.Build([
            "--environment=Development",
            "--applicationName=dinh",
            "--Logging:LogLevel:Default=Error",
            "--DINH_CATALOGUE=none",
            $"--DINH_DATABASE=Data Source={Path.Combine(folder, "dinh.db")};Pooling=false",
            $"--DINH_KEYS={Path.Combine(folder, "keys")}",
        ]);
        program.Urls.Clear();
        program.Urls.Add("http://127.0.0.1:0");
        await program.Services.PrepareStoreAsync(stop);
        Id<Plan> plan;
        await using (var scope = program.Services.CreateAsyncScope())
        {
            var made = new ProvinceRecords(communes, tasks);
            var db = scope.ServiceProvider.GetRequiredService<DinhDb>();
            db.AddRange(made.All);
            await db.SaveChangesAsync(stop);
            plan = made.Plan;
            var account = new Account { UserName = "son.noivu", PersonId = made.Clerk };
            await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        }

        await program.StartAsync(stop);
        return new(program, await SignedInAsync(new(program.Urls.First()), stop), plan);
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

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static async Task<HttpClient> SignedInAsync(Uri address, CancellationToken stop)
    {
        var client = new HttpClient { BaseAddress = address };
        var page = await client.GetStringAsync(new Uri("/dang-nhap", UriKind.Relative), stop);
        using var form = new FormUrlEncodedContent([
            new("Name", "son.noivu"),
            new("Password", Password),
            new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value),
        ]);
        using var answer = await client.PostAsync(new Uri("/dang-nhap", UriKind.Relative), form, stop);
        answer.EnsureSuccessStatusCode();
        return client;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
