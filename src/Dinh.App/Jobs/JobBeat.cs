using Dinh.Data;
using Dinh.Data.Jobs;

namespace Dinh.App.Jobs;

/// <summary>Tells the store, while a job runs, that its node is alive and how far it has come; breaks the run off when another node has it.</summary>
internal sealed class JobBeat : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource broken;
    private readonly CancellationTokenSource ended = new();
    private readonly Task beating;

    public JobBeat(JobLease lease, JobRun run, IServiceScopeFactory scopes, TimeProvider clock, CancellationToken stop)
    {
        broken = CancellationTokenSource.CreateLinkedTokenSource(stop);
        beating = BeatAsync(lease, run, scopes, clock);
    }

    public CancellationToken Token => broken.Token;

    public bool IsLost { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await beating;
        ended.Dispose();
        broken.Dispose();
    }

    private async Task BeatAsync(JobLease lease, JobRun run, IServiceScopeFactory scopes, TimeProvider clock)
    {
        while (await PauseAsync(clock) && !IsLost)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<DinhDb>();
                IsLost = !await lease.RenewAsync(db, clock.GetUtcNow().UtcDateTime, run.Progress, ended.Token);
            }
            catch (Exception)
            {
                // A store that does not take one beat, because the job itself writes, is asked again at the next.
            }
        }

        if (IsLost)
            await broken.CancelAsync();
    }

    private async Task<bool> PauseAsync(TimeProvider clock)
    {
        await Task.Delay(Pause, clock, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !ended.IsCancellationRequested;
    }
}
