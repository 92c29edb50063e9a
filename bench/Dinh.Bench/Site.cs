using System.Net;
using System.Text.RegularExpressions;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.Benches;

/// <summary>The whole program on a free port with a database of its own, and browsers of people who are signed in.</summary>
internal sealed partial class Site : IAsyncDisposable
{
    private const string Password = "con đường làng mùa thu";
    private readonly WebApplication app;
    private readonly List<HttpClient> browsers = [];

    private Site(WebApplication app, string database) => (this.app, Database) = (app, database);

    public string Database { get; }

    public static Task<Site> BuildAsync(string folder, CancellationToken stop) => BuildAsync(folder, $"Data Source={Path.Combine(folder, "dinh.db")}", stop);

    /// <summary>The same on a database that is named; it is made, and is the caller's to remove.</summary>
    public static async Task<Site> BuildAsync(string folder, string database, CancellationToken stop)
    {
        var program = DinhWeb.Build([
            "--environment=Development",
            "--applicationName=dinh",
            "--Logging:LogLevel:Default=Error",
            // A database that is yet to be made is looked for in vain first.
            "--Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Connection=None",
            "--DINH_CATALOGUE=none",
            "--DINH_JOBS=none",
            $"--DINH_DATABASE={database}",
            $"--DINH_KEYS={Path.Combine(folder, "keys")}",
        ]);
        program.Urls.Clear();
        program.Urls.Add("http://127.0.0.1:0");
        await program.Services.PrepareStoreAsync(stop);
        return new(program, database);
    }

    public async Task KeepAsync(IEnumerable<Entity> records, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DinhDb>();
        db.AddRange(records);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Does something with the database, in a scope of its own.</summary>
    public async Task<T> DoAsync<T>(Func<DinhDb, Task<T>> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<DinhDb>());
    }

    /// <summary>The same with a part of the program that works on it.</summary>
    public async Task<T> DoAsync<TPart, T>(Func<DinhDb, TPart, Task<T>> act)
        where TPart : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<DinhDb>(), scope.ServiceProvider.GetRequiredService<TPart>());
    }

    public async Task OpenAccountAsync(string name, Id<Person> person)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(new() { UserName = name, PersonId = person }, Password);
    }

    /// <summary>The least that this process can answer, after the same hands as a page: what pages are measured against.</summary>
    public const string Plain = "/plain";

    /// <summary>Where it listens once it has started.</summary>
    public Uri Address => new(app.Urls.First());

    public Task StartAsync(CancellationToken stop)
    {
        app.MapGet(Plain, () => TypedResults.Text("Đình")).AllowAnonymous();
        return app.StartAsync(stop);
    }

    /// <summary>A browser of somebody without an account.</summary>
    public HttpClient Visitor() => new() { BaseAddress = new(app.Urls.First()) };

    /// <param name="name">Whose account.</param>
    /// <param name="stop">Ends the work.</param>
    /// <param name="follows">Whether it goes on by itself to where an answer sends it.</param>
    public async Task<HttpClient> SignedInAsync(string name, CancellationToken stop, bool follows = true)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = follows }) { BaseAddress = new(app.Urls.First()) };
        browsers.Add(client);
        var page = await client.GetStringAsync(new Uri("/dang-nhap", UriKind.Relative), stop);
        using var form = new FormUrlEncodedContent([
            new("Name", name),
            new("Password", Password),
            new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value),
        ]);
        using var answer = await client.PostAsync(new Uri("/dang-nhap", UriKind.Relative), form, stop);
        return answer.IsSuccessStatusCode || (!follows && answer.StatusCode == HttpStatusCode.Redirect)
            ? client
            : throw new InvalidOperationException($"Signing in was answered {answer.StatusCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        browsers.ForEach(b => b.Dispose());
        await app.StopAsync();
        await app.DisposeAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
