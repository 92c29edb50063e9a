using System.Globalization;
using Dinh.Data;
using Dinh.Domain.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dinh.Testing;

/// <summary>A commune with its own empty database, on the store that DINH_TEST_DB names (SQLite when it names none).</summary>
public sealed class Commune : WebApplicationFactory<Program>
{
    private readonly TestDatabase database;
    private readonly bool isOwn;

    public Commune()
    {
        database = TestDatabase.Migrated();
        isOwn = true;
        Clock = new(new(2026, 3, 2));
    }

    private Commune(Commune first)
    {
        database = first.database;
        Clock = first.Clock;
    }

    // A host watches its pages' files for as long as its memory stands, and a machine lets only so many be watched at once: so they are asked instead.
    static Commune() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");

    public StoppedClock Clock { get; }

    public DateOnly Today => Clock.Day;

    public StatementCount Statements { get; } = new();

    /// <summary>What a test adds to the program before it starts.</summary>
    public Action<IServiceCollection> Adding { get; init; } = _ => { };

    /// <summary>Settings of the program that this test needs.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>How long a request waits for the job it ordered, in seconds.</summary>
    public int Patience { get; init; } = 300;

    /// <summary>The same program once more on the same database: a second node, or the next start.</summary>
    public Commune Beside(Action<IServiceCollection>? adding = null) =>
        new(this)
        {
            Adding = adding ?? Adding,
            Patience = Patience,
            Settings = Settings,
        };

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

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (isOwn)
            await database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("DINH_DATABASE", database.Connection);
        builder.UseSetting("DINH_CATALOGUE", "none");

        // Each node would watch its settings files; a machine lets only so many be watched at once.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("DINH_GUESSES_A_MINUTE", "100000");
        builder.UseSetting("DINH_UPLOADS_A_MINUTE", "100000");

        // Jobs run when a test says so, or when a page waits for them.
        builder.UseSetting("DINH_JOBS", "none");
        builder.UseSetting("DINH_JOB_PATIENCE", Patience.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddSingleton<IInterceptor>(Statements);

            // The cost of a hash guards real passwords; here it would only be waited for.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
            Adding(services);
        });
    }
}
