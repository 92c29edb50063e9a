using System.Collections.Concurrent;
using System.Globalization;
using Dinh.Data.Stamps;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dinh.Testing;

/// <summary>The running program with its database. Its start costs more than most tests, so one that was left is entered by the next, with a fresh database and clock.</summary>
internal sealed class House : WebApplicationFactory<Program>
{
    public const int UsualPatience = 300;

    public static readonly DateOnly FirstDay = new(2026, 3, 2);

    private static readonly ConcurrentBag<House> Empty = [];

    private static long entered;

    private readonly Action<IServiceCollection>? adding;
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly int patience;

    // A host watches its pages' files for as long as its memory stands, and a machine lets only so many be watched at once: so they are asked instead.
    static House()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Task.Run(TearDownAsync).Wait(TimeSpan.FromSeconds(10));
    }

    private House(
        TestDatabase database,
        StoppedClock clock,
        (Action<IServiceCollection>? Adding, IReadOnlyDictionary<string, string> Settings, int Patience) own
    )
    {
        (Database, Clock) = (database, clock);
        (adding, settings, patience) = own;
    }

    public TestDatabase Database { get; }

    public StoppedClock Clock { get; }

    public StatementCount Statements { get; } = new();

    /// <summary>A house of its own, which nobody enters after.</summary>
    public static House Build(
        TestDatabase database,
        StoppedClock clock,
        Action<IServiceCollection>? adding,
        IReadOnlyDictionary<string, string> settings,
        int patience
    ) => new(database, clock, (adding, settings, patience));

    /// <summary>One that was left, made fresh; a new one when there is none.</summary>
    public static House Enter()
    {
        if (!Empty.TryTake(out var house))
            return new(TestDatabase.Migrated(), new(FirstDay), (null, new Dictionary<string, string>(), UsualPatience));

        Task.Run(house.FreshenAsync).GetAwaiter().GetResult();
        return house;
    }

    public void Leave() => Empty.Add(this);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("DINH_DATABASE", Database.Connection);
        builder.UseSetting("DINH_CATALOGUE", "none");

        // Each node would watch its settings files; a machine lets only so many be watched at once.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");

        // A server within the process has no lines whose length could be limited, and says so at each upload.
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Mvc.Filters.RequestSizeLimitFilter", "Error");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", "Error");
        builder.UseSetting("DINH_GUESSES_A_MINUTE", "100000");
        builder.UseSetting("DINH_UPLOADS_A_MINUTE", "100000");

        // Jobs run when a test says so, or when a page waits for them.
        builder.UseSetting("DINH_JOBS", "none");

        // A test's desks hold what the test puts there.
        builder.UseSetting("DINH_OPEN_LISTS", "none");
        builder.UseSetting("DINH_JOB_PATIENCE", patience.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddSingleton<IInterceptor>(Statements);

            // The cost of a hash guards real passwords; here it would only be waited for.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
            adding?.Invoke(services);
        });
    }

    private static async Task TearDownAsync()
    {
        while (Empty.TryTake(out var house))
        {
            await house.DisposeAsync();
            await house.Database.DisposeAsync();
        }
    }

    private async Task FreshenAsync()
    {
        await Database.RenewAsync();
        Clock.MoveTo(FirstDay);
        await AgeAsync();
    }

    // What the last test's pages were kept under must not come again, or its page would be shown in this one.
    private async Task AgeAsync()
    {
        await using var db = Database.Open();
        db.Add(new PublicStamp(PublicPlaces.Everywhere, Interlocked.Increment(ref entered) << 32));
        await db.SaveChangesAsync();
    }
}
