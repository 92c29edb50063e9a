using Dinh.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dinh.App.Web.Safety;

/// <summary>Whether the database can be asked.</summary>
internal sealed class StoreAnswers(DinhDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
}
