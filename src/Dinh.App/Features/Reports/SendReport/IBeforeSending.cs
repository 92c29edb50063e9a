using System.Reflection;
using Dinh.Domain.Reports;
using Dinh.Law;

namespace Dinh.App.Features.Reports.SendReport;

/// <summary>Something that must be in order before a report is sent: rules that hold, unusual figures explained. Found by type.</summary>
public interface IBeforeSending
{
    /// <summary>Why it cannot be sent; null when it can.</summary>
    Task<Refusal?> RefusedAsync(Filing filing, ReportRound round, CancellationToken stop);
}

internal static class BeforeSending
{
    public static IServiceCollection AddBeforeSending(this IServiceCollection services)
    {
        foreach (
            var type in Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IBeforeSending)))
        )
            services.AddScoped(typeof(IBeforeSending), type);
        return services;
    }
}
