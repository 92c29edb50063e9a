using Dinh.Data;
using Dinh.Domain.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dinh.Testing;

/// <summary>A commune with its own empty database, on the store that DINH_TEST_DB names (SQLite when it names none).</summary>
public sealed class Commune : IAsyncDisposable
{
    private readonly Commune? first;
    private readonly List<HttpClient> clients = [];
    private House? house;
    private bool isServed;

    public Commune() { }

    private Commune(Commune first) => this.first = first;

    public StoppedClock Clock => Own.Clock;

    public DateOnly Today => Clock.Day;

    public StatementCount Statements => Own.Statements;

    public IServiceProvider Services => Own.Services;

    public WebApplicationFactoryClientOptions ClientOptions => Own.ClientOptions;

    /// <summary>What a test adds to the program before it starts.</summary>
    public Action<IServiceCollection>? Adding { get; init; }

    /// <summary>Settings of the program that this test needs.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether nobody enters its house after it: for who puts another file in the place of the database.</summary>
    public bool IsAlone { get; init; }

    /// <summary>How long a request waits for the job it ordered, in seconds.</summary>
    public int Patience { get; init; } = House.UsualPatience;

    private House Own => house ??= Enter();

    // What asks for nothing of its own may live in a house that another has left.
    private bool IsPlain => !isServed && !IsAlone && first is null && Adding is null && Settings.Count == 0 && Patience == House.UsualPatience;

    /// <summary>The same program once more on the same database: a second node, or the next start.</summary>
    public Commune Beside(Action<IServiceCollection>? adding = null) =>
        new(this)
        {
            Adding = adding ?? Adding,
            Patience = Patience,
            Settings = Settings,
        };

    /// <summary>Serves on a port of this machine instead of within the process.</summary>
    public void StartServer()
    {
        isServed = true;
        Own.UseKestrel(0);
        Own.StartServer();
    }

    /// <summary>The program once more on the same database, with settings of its own.</summary>
    public WebApplicationFactory<Program> WithWebHostBuilder(Action<IWebHostBuilder> settings) => Own.WithWebHostBuilder(settings);

    public HttpClient CreateClient(WebApplicationFactoryClientOptions? options = null)
    {
        var client = Own.CreateClient(options ?? Own.ClientOptions);
        clients.Add(client);
        return client;
    }

    /// <summary>Does something with a service of the program, in a scope of its own.</summary>
    public async Task<T> Do<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> Read<T>(Func<DinhDb, Task<T>> read) => Do(read);

    /// <summary>Puts a record into the database, and gives it back.</summary>
    public Task<T> Has<T>(T record)
        where T : Entity =>
        Do(
            async (DinhDb db) =>
            {
                db.Add(record);
                await db.SaveChangesAsync();
                return record;
            }
        );

    /// <summary>Opens a page as a visitor.</summary>
    public async Task<VisitedPage> Visit(string path)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        return await VisitedPage.OpenAsync(client, path);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
            client.Dispose();
        if (house is null)
            return;

        if (IsPlain)
        {
            house.Leave();
            return;
        }

        await house.DisposeAsync();
        if (first is null)
            await house.Database.DisposeAsync();
    }

    private House Enter() =>
        first is not null ? House.Build(first.Own.Database, first.Own.Clock, Adding, Settings, Patience)
        : IsPlain ? House.Enter()
        : House.Build(TestDatabase.Migrated(), new(House.FirstDay), Adding, Settings, Patience);
}
