using System.Reflection;
using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Features.Administration.SucceedBodies;

/// <summary>Bodies that end on one day, each with the body that takes over.</summary>
/// <param name="Day">The first day of the successors.</param>
/// <param name="Ground">What the history of each record will say.</param>
public sealed record Heirs(IReadOnlyDictionary<Id<Body>, Id<Body>> Of, DateOnly Day, string Ground);

/// <summary>What one module hands on when bodies end. Found by its type: a module that keeps records for bodies brings its own.</summary>
public interface IInheritance
{
    /// <summary>What is handed on, in Vietnamese, for the report.</summary>
    string Name { get; }

    /// <summary>Changes the records in hand without saving them, and says how many there were.</summary>
    Task<int> HandOnAsync(Heirs heirs, CancellationToken stop);
}

internal static class Inheritances
{
    public static IServiceCollection AddInheritances(this IServiceCollection services)
    {
        foreach (
            var type in Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IInheritance)))
        )
            services.AddScoped(typeof(IInheritance), type);
        return services;
    }
}
