using System.Reflection;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;

namespace Dinh.App.Features.Duties.ReadDuty;

/// <summary>What a module above keeps of the work on a duty, told on the duty's page to those concerned; found by type.</summary>
public interface IDutyWork
{
    Task<IReadOnlyList<DutyWork>> OfAsync(Id<Duty> duty, string? taskKind, CancellationToken stop);
}

/// <summary>A piece of such work, or the way to begin it.</summary>
/// <param name="Says">What the way there is called.</param>
/// <param name="Progress">How much of it is done; null where nothing was begun.</param>
public sealed record DutyWork(Sentence Name, Sentence Says, string Address, (int Done, int Of)? Progress = null);

internal static class DutyWorks
{
    public static void AddDutyWorks(this IServiceCollection services)
    {
        foreach (
            var type in Assembly.GetExecutingAssembly().GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IDutyWork)))
        )
            services.AddScoped(typeof(IDutyWork), type);
    }
}
