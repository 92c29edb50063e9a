using System.Reflection;
using System.Text.Json;
using Dinh.Data;
using Dinh.Data.Jobs;
using Dinh.Law;

namespace Dinh.App.Jobs;

/// <summary>One kind of job, and how to run one.</summary>
/// <param name="Name">The word that its rows bear.</param>
/// <param name="Title">What it is, for people.</param>
/// <param name="Recurring">The work itself where it comes round; null for what is ordered.</param>
internal sealed record JobKind(
    string Name,
    Func<IServiceProvider, Sentence> Title,
    Func<IServiceProvider, IRecurring>? Recurring,
    Func<IServiceProvider, Job, JobRun, CancellationToken, Task<Outcome>> RunAsync
);

/// <summary>Every kind of job that this program knows. A job of another kind is left to a newer node.</summary>
internal sealed class JobKinds(IEnumerable<JobKind> kinds)
{
    private readonly Dictionary<string, JobKind> byName = kinds.ToDictionary(k => k.Name);

    public IReadOnlyCollection<string> Names => byName.Keys;

    public IEnumerable<JobKind> Recurring => byName.Values.Where(k => k.Recurring is not null);

    public JobKind? Of(string name) => byName.GetValueOrDefault(name);
}

internal static class JobKindsFound
{
    private static readonly MethodInfo Queued = typeof(JobKindsFound).GetMethod(nameof(OfOrder), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Registers what an assembly can do in the background.</summary>
    public static IServiceCollection AddJobsOf(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            foreach (var order in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IJob<>)))
            {
                services.AddScoped(type);
                services.AddSingleton((JobKind)Queued.MakeGenericMethod(order.GenericTypeArguments[0], type).Invoke(null, null)!);
            }

            if (type.IsAssignableTo(typeof(IRecurring)))
            {
                services.AddScoped(type);
                services.AddSingleton(OfRecurring(type));
            }
        }

        return services;
    }

    private static JobKind OfOrder<TOrder, TJob>()
        where TJob : IJob<TOrder> =>
        new(
            typeof(TOrder).Name,
            services => services.GetRequiredService<TJob>().Name,
            null,
            (services, job, run, stop) => services.GetRequiredService<TJob>().DoAsync(JsonSerializer.Deserialize<TOrder>(job.Order, IdJson.Options)!, run, stop)
        );

    private static JobKind OfRecurring(Type type)
    {
        return new(type.Name, services => Work(services).Name, Work, RunAsync);

        IRecurring Work(IServiceProvider services) => (IRecurring)services.GetRequiredService(type);

        async Task<Outcome> RunAsync(IServiceProvider services, Job job, JobRun run, CancellationToken stop)
        {
            await Work(services).DoAsync(new(Rhythm.DayOf(job.TurnAt), job.TurnAt), run, stop);
            return Outcome.Done;
        }
    }
}
