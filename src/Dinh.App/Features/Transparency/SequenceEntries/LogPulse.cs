using System.Data.Common;
using Dinh.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dinh.App.Features.Transparency.SequenceEntries;

/// <summary>Tells that entries wait, as soon as they are committed.</summary>
internal sealed class LogPulse : SaveChangesInterceptor, IDbTransactionInterceptor, IDisposable
{
    private readonly SemaphoreSlim beat = new(0, 1);

    public Task WaitAsync(CancellationToken stop) => beat.WaitAsync(stop);

    // A save within a transaction is not committed yet; then the first beat finds nothing and the second does.
    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        BeatFor(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        BeatFor(eventData.Context);
        return Task.CompletedTask;
    }

    public void Dispose() => beat.Dispose();

    private void BeatFor(DbContext? context)
    {
        if (context is not DinhDb { HasLogged: true })
            return;

        try
        {
            if (beat.CurrentCount == 0)
                beat.Release();
        }
        catch (SemaphoreFullException)
        {
            // Another has just done it.
        }
    }
}

/// <summary>Gives entries their places moments after they are committed. A node with DINH_JOBS=none leaves that to others.</summary>
internal sealed partial class SequencingLoop(LogPulse pulse, IServiceScopeFactory scopes, IConfiguration settings, ILogger<SequencingLoop> log)
    : BackgroundService
{
    // What is done at the same time is sealed at once.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings["DINH_JOBS"] is not "none" && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await pulse.WaitAsync(stoppingToken);
                await Task.Delay(Gathering, stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SequenceEntriesHandler>().HandleAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // The turn of the jobs tries again, and shows the fault to the administrator.
                LogFault(fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Entries of the transparency log could not be given their places; it is tried again.")]
    private partial void LogFault(Exception fault);
}

internal static class LogSetup
{
    /// <summary>Seals what happens in this node as soon as it has happened.</summary>
    public static void AddLogPulse(this IServiceCollection services) =>
        services.AddSingleton<LogPulse>().AddSingleton<IInterceptor>(provider => provider.GetRequiredService<LogPulse>()).AddHostedService<SequencingLoop>();
}
