using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.App.Features.Reports.SendReport;
using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.Data;

namespace Dinh.App.Verbs;

/// <summary>What a verb needs of the program without the web: the database that DINH_DATABASE names, the handlers, a clock.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Workbench(ServiceProvider services) => this.services = services;

    /// <summary>Opens it with the tables brought to what this version needs.</summary>
    public static async Task<Workbench> OpenAsync(string verb, CancellationToken stop)
    {
        var workbench = new Workbench(Services(Environment.GetEnvironmentVariable("DINH_DATABASE")));
        await workbench.services.PrepareStoreAsync(stop);
        workbench.Verb = verb;
        return workbench;
    }

    private string Verb { get; set; } = "";

    public async Task<T> Do<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().Name = $"dinh {Verb}";
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static ServiceProvider Services(string? database)
    {
        var needs = new ServiceCollection();
        needs.AddSingleton(TimeProvider.System);
        needs.AddLogging();
        needs.AddDinhDb(database);
        needs.AddHandlers();
        needs.AddJobs();
        needs.AddInheritances();
        needs.AddBeforeSending();
        return needs.BuildServiceProvider();
    }
}
