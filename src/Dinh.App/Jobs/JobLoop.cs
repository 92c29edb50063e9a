namespace Dinh.App.Jobs;

/// <summary>Looks every two seconds whether something is due. A node with DINH_JOBS=none leaves that to others and runs only what its own readers wait for.</summary>
internal sealed partial class JobLoop(JobFloor floor, IConfiguration settings, TimeProvider clock, ILogger<JobLoop> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await floor.CloseAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings["DINH_JOBS"] is not "none" && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await floor.BeginDueAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The store may be away for a while; the node that serves pages must not fall with it.
                LogRound(fault);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "It could not be seen what is due; it is tried again.")]
    private partial void LogRound(Exception fault);
}
