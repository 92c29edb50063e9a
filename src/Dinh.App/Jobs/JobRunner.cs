using Dinh.Data;
using Dinh.Data.Jobs;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Jobs;

/// <summary>Runs one job once: claims it, does it, and writes down what came of it.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, JobKinds kinds, TimeProvider clock, ILogger<JobRunner> log)
{
    private const int MostAttempts = 5;

    // As long as reminders wait for the mail server.
    private static readonly TimeSpan Endurance = TimeSpan.FromDays(2);

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30)];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>False when the job was not to be had.</summary>
    /// <param name="job">Which.</param>
    /// <param name="begun">Told as soon as the job is this node's.</param>
    /// <param name="stop">The node stops: the job is let go, and another node or the next start takes it up.</param>
    public async Task<bool> RunAsync(Guid job, Action<JobRun> begun, CancellationToken stop)
    {
        if (await InScopeAsync(db => JobLease.ClaimAsync(db, job, Now, stop)) is not { } lease)
            return false;

        try
        {
            await DoAsync(lease, begun, stop);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            await InScopeAsync(db => lease.LetGoAsync(db, CancellationToken.None));
        }
        catch (LostLeaseException)
        {
            LogLost(job);
        }
        catch (Exception fault)
        {
            LogFault(job, fault);
            await InScopeAsync(db => SetBackAsync(db, lease, fault));
        }

        return true;
    }

    private async Task DoAsync(JobLease lease, Action<JobRun> begun, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<DinhDb>();
        var job = await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == lease.Job, stop);
        if (job.Attempts > MostAttempts && !job.Recurs)
        {
            await lease.FailAsync(db, Now, new(JobFaults.Interrupted), stop);
            return;
        }

        var actor = services.GetRequiredService<Actor>();
        (actor.Account, actor.Name) = (job.Account, job.OrderedBy);
        var kind = kinds.Of(job.Kind)!;
        var run = new JobRun(db, lease) { HasPassed = job.PassedAt is not null };
        begun(run);
        await using var beat = new JobBeat(lease, run, scopes, clock, stop);
        try
        {
            var outcome = await kind.RunAsync(services, job, run, beat.Token);
            var next = kind.Recurring?.Invoke(services).Rhythm.After(job.TurnAt, Now);
            await CommitAsync(db, lease, run, outcome, next);
        }
        catch (OperationCanceledException) when (beat.IsLost)
        {
            throw new LostLeaseException();
        }
        finally
        {
            if (run.Transaction is not null)
                await run.Transaction.DisposeAsync();
        }
    }

    // Effects and mark stand or fall together: a node that was thought dead cannot write after another has taken over.
    // From here on it is not broken off any more, since it would be done in a moment.
    private async Task CommitAsync(DinhDb db, JobLease lease, JobRun run, Outcome outcome, DateTime? next)
    {
        await run.BeginAsync(CancellationToken.None);
        await db.SaveChangesAsync(CancellationToken.None);
        var stands =
            outcome.Refusal is { } refusal ? await lease.FailAsync(db, Now, new(refusal.Code), CancellationToken.None)
            : next is { } turn ? await lease.TurnAsync(db, Now, turn, CancellationToken.None)
            : await lease.EndAsync(db, Now, run.Result, CancellationToken.None);
        if (!stands)
            throw new LostLeaseException();

        await run.Transaction!.CommitAsync(CancellationToken.None);
    }

    private async Task<bool> SetBackAsync(DinhDb db, JobLease lease, Exception met)
    {
        var (job, fault) = (await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == lease.Job), JobFaults.Of(met));
        var age = Now - job.QueuedAt;
        if (met is OtherSideAwayException && !job.Recurs && age < Endurance)
            return await lease.AwaitAsync(db, Now + TimeSpan.FromTicks(Math.Clamp(age.Ticks, Pauses[0].Ticks, Pauses[^1].Ticks)), fault, CancellationToken.None)
                == 1;
        if (job.Attempts >= MostAttempts && !job.Recurs)
            return await lease.FailAsync(db, Now, fault, CancellationToken.None);

        var pause = Pauses[Math.Clamp(job.Attempts, 1, Pauses.Length) - 1];
        return await lease.PutBackAsync(db, Now + pause, fault, CancellationToken.None) == 1;
    }

    private async Task<T> InScopeAsync<T>(Func<DinhDb, Task<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<DinhDb>());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} was taken over by another node; what was done here is rolled back.")]
    private partial void LogLost(Guid job);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed.")]
    private partial void LogFault(Guid job, Exception fault);

    private sealed class LostLeaseException() : Exception("Another node holds the job.");
}
