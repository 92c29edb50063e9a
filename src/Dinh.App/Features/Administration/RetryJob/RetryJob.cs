using Dinh.Data;
using Dinh.Data.Jobs;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.RetryJob;

/// <summary>What the journal keeps of a job that somebody had tried again.</summary>
public sealed record JobRetried(Guid Job, string Kind, string Label);

/// <summary>Has a job tried again at once that failed, or that waits after a fault.</summary>
public sealed class RetryJobHandler(DinhDb db, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(Guid id, CancellationToken stop)
    {
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, stop) ?? throw new NoSuchRecordException($"job {id}");
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await JobLease.RetryAsync(db, id, clock.GetUtcNow().UtcDateTime, stop))
            return new Refusal("job.not-failed");

        db.Note(new JobRetried(id, job.Kind, job.Label));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return Outcome.Done;
    }
}
