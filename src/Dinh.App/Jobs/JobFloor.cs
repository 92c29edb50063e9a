using System.Collections.Concurrent;
using Dinh.Data;
using Dinh.Data.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Jobs;

/// <summary>Where this node's jobs run: a few at a time, each known by its key, all let go when the node stops.</summary>
internal sealed class JobFloor(JobRunner runner, JobKinds kinds, IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private static readonly int Hands = Math.Max(2, Environment.ProcessorCount);

    private readonly SemaphoreSlim free = new(Hands);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<Guid, JobRun> runs = new();
    private readonly Dictionary<Guid, Task> begun = [];
    private readonly Lock gate = new();
    private bool isGone;

    /// <summary>How far a job has come that runs here; fresher than what the store knows.</summary>
    public (int Done, int Of)? ProgressOf(Guid job) => runs.TryGetValue(job, out var run) ? run.Progress : null;

    /// <summary>Begins jobs that have just been ordered without waiting for the next round, and waits for them as long as one is patient.</summary>
    public async Task WaitAsync(IReadOnlyCollection<Guid> jobs, TimeSpan patience, CancellationToken stop)
    {
        var all = Task.WhenAll(jobs.Select(Begin));
        try
        {
            await all.WaitAsync(patience, stop);
        }
        catch (TimeoutException)
        {
            // They go on; whoever asked is shown how far they have come.
        }
    }

    /// <summary>Begins what is due, as far as hands are free.</summary>
    public async Task BeginDueAsync(CancellationToken stop)
    {
        await EnrolAsync(stop);
        foreach (var job in await DueAsync(free.CurrentCount, stop))
            _ = Begin(job);
    }

    /// <summary>Does one after the other all that is due now, and ends what is under way here.</summary>
    public async Task RunDueAsync(CancellationToken stop)
    {
        await EnrolAsync(stop);
        await Task.WhenAll(Begun()).WaitAsync(stop);
        while (await DueAsync(Hands, stop) is { Count: > 0 } due)
        {
            foreach (var job in due)
                await Begin(job).WaitAsync(stop);
        }
    }

    /// <summary>Breaks off what runs and lets go of it, so that it is taken up at once elsewhere.</summary>
    public async Task CloseAsync()
    {
        if (isGone)
            return;

        try
        {
            await closing.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // The host let go of everything between the question and the call.
            return;
        }

        await Task.WhenAll(Begun());
    }

    public void Dispose()
    {
        isGone = true;
        free.Dispose();
        closing.Dispose();
    }

    private Task[] Begun()
    {
        lock (gate)
            return [.. begun.Values];
    }

    private Task Begin(Guid job)
    {
        lock (gate)
        {
            if (closing.IsCancellationRequested)
                return Task.CompletedTask;
            if (!begun.TryGetValue(job, out var running))
            {
                // A job knows nothing of the request that ordered it, which may long be over.
                using (ExecutionContext.SuppressFlow())
                    begun[job] = running = Task.Run(() => RunAsync(job));
            }

            return running;
        }
    }

    private async Task RunAsync(Guid job)
    {
        try
        {
            await free.WaitAsync(closing.Token);
            try
            {
                await runner.RunAsync(job, run => runs[job] = run, closing.Token);
            }
            finally
            {
                free.Release();
            }
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
            // It was not begun; it waits in the store.
        }
        finally
        {
            runs.TryRemove(job, out _);
            lock (gate)
                begun.Remove(job);
        }
    }

    private async Task<List<Guid>> DueAsync(int most, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DinhDb>();
        return await JobLease.Due(db, kinds.Names, clock.GetUtcNow().UtcDateTime).Take(most).Select(j => j.Id).ToListAsync(stop);
    }

    // What comes round has a row of its own from the first start on.
    private async Task EnrolAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DinhDb>();
        var known = await db.Jobs.Where(j => j.Recurs).Select(j => j.Kind).ToListAsync(stop);
        foreach (var kind in kinds.Recurring.Where(k => !known.Contains(k.Name)))
        {
            var first = kind.Recurring!(scope.ServiceProvider).Rhythm.First(clock);
            await db.EnrolAsync(kind.Name, first, stop);
        }
    }
}
