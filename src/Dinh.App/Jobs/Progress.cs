using Dinh.Data;
using Dinh.Data.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Jobs;

/// <summary>How far a job has come, for whoever waits for it.</summary>
/// <param name="Fault">The code of what went wrong last; null when nothing did.</param>
public sealed record JobProgress(Guid Id, JobState State, int Done, int Of, int Attempts, string? Fault, DateTime DueAt)
{
    public bool IsOpen => State is JobState.Waiting or JobState.Running;
}

/// <summary>Asks the store, and the node itself where the job runs here.</summary>
public sealed class ProgressQuery(DinhDb db, IServiceProvider services, TimeProvider clock)
{
    private readonly JobFloor floor = services.GetRequiredService<JobFloor>();

    public async Task<JobProgress?> OfAsync(Guid job, CancellationToken stop) => Of(await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == job, stop));

    /// <summary>The latest job on a record.</summary>
    public async Task<JobProgress?> OfSubjectAsync(Guid subject, CancellationToken stop) =>
        Of(await db.Jobs.AsNoTracking().Where(j => j.Subject == subject).OrderByDescending(j => j.QueuedAt).FirstOrDefaultAsync(stop));

    private JobProgress? Of(Job? job)
    {
        if (job is null)
            return null;

        var (done, of) = floor.ProgressOf(job.Id) ?? (job.Done, job.Of);
        return new(job.Id, job.StateAt(clock.GetUtcNow().UtcDateTime), done, of, job.Attempts, job.Fault, job.DueAt);
    }
}
