using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.Jobs;

/// <summary>A node's right to run one job. Each step is one UPDATE that counts only while the claim stands, so that two nodes never both do it, on either store.</summary>
public sealed record JobLease(Guid Job, Guid Holder)
{
    /// <summary>So long a node may be silent before another takes its jobs over.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    /// <summary>Jobs that may be begun now, the one that has waited longest first.</summary>
    public static IQueryable<Job> Due(DinhDb db, IReadOnlyCollection<string> kinds, DateTime now) =>
        db
            .Jobs.Where(j => j.EndedAt == null && j.DueAt <= now && (j.LeasedUntil == null || j.LeasedUntil < now) && kinds.Contains(j.Kind))
            .OrderBy(j => j.DueAt)
            .ThenBy(j => j.Id);

    /// <summary>Null when it is not to be had: another was first, it is not due, or it has ended.</summary>
    public static async Task<JobLease?> ClaimAsync(DinhDb db, Guid job, DateTime now, CancellationToken stop)
    {
        var (holder, until) = (Guid.CreateVersion7(), now + Length);
        var taken = await db
            .Jobs.Where(j => j.Id == job && j.EndedAt == null && j.DueAt <= now && (j.LeasedUntil == null || j.LeasedUntil < now))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(j => j.Holder, holder)
                        .SetProperty(j => j.LeasedUntil, until)
                        .SetProperty(j => j.Attempts, j => j.Attempts + 1)
                        .SetProperty(j => j.Done, 0)
                        .SetProperty(j => j.Of, 0),
                stop
            );
        return taken == 1 ? new(job, holder) : null;
    }

    /// <summary>Says that the node is still at it, and how far.</summary>
    public async Task<bool> RenewAsync(DinhDb db, DateTime now, (int Done, int Of) progress, CancellationToken stop)
    {
        var until = now + Length;
        return await Mine(db)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(j => j.LeasedUntil, until).SetProperty(j => j.Done, progress.Done).SetProperty(j => j.Of, progress.Of),
                    stop
                ) == 1;
    }

    /// <summary>Writes down at once that what cannot be taken back is about to be done; false when that was so before, or when another node has the job.</summary>
    public bool Pass(DinhDb db, DateTime now) => Mine(db).Where(j => j.PassedAt == null).ExecuteUpdate(set => set.SetProperty(j => j.PassedAt, now)) == 1;

    /// <summary>It was not done after all: it may be tried again.</summary>
    public Task<int> TakeBackAsync(DinhDb db, CancellationToken stop) =>
        Mine(db).ExecuteUpdateAsync(set => set.SetProperty(j => j.PassedAt, (DateTime?)null), stop);

    /// <summary>Ends it for good; to be called in the transaction that holds its effects.</summary>
    public async Task<bool> EndAsync(DinhDb db, DateTime now, string? result, CancellationToken stop) =>
        await Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(j => j.EndedAt, now)
                        .SetProperty(j => j.DoneAt, now)
                        .SetProperty(j => j.Result, result)
                        .SetProperty(j => j.Done, j => j.Of)
                        .SetProperty(j => j.Holder, (Guid?)null)
                        .SetProperty(j => j.LeasedUntil, (DateTime?)null)
                        .SetProperty(j => j.Fault, (string?)null)
                        .SetProperty(j => j.FaultDetail, (string?)null),
                stop
            ) == 1;

    /// <summary>Ends this turn of a recurring job: the next is due.</summary>
    public async Task<bool> TurnAsync(DinhDb db, DateTime now, DateTime next, CancellationToken stop) =>
        await Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(j => j.DueAt, next)
                        .SetProperty(j => j.TurnAt, next)
                        .SetProperty(j => j.DoneAt, now)
                        .SetProperty(j => j.Attempts, 0)
                        .SetProperty(j => j.Holder, (Guid?)null)
                        .SetProperty(j => j.LeasedUntil, (DateTime?)null)
                        .SetProperty(j => j.Fault, (string?)null)
                        .SetProperty(j => j.FaultDetail, (string?)null),
                stop
            ) == 1;

    /// <summary>Puts it back, to be tried again.</summary>
    public Task<int> PutBackAsync(DinhDb db, DateTime due, JobFault fault, CancellationToken stop) =>
        Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(j => j.DueAt, due)
                        .SetProperty(j => j.Holder, (Guid?)null)
                        .SetProperty(j => j.LeasedUntil, (DateTime?)null)
                        .SetProperty(j => j.Fault, fault.Code)
                        .SetProperty(j => j.FaultDetail, fault.Detail),
                stop
            );

    /// <summary>Puts it back because the other side is away; this was no attempt.</summary>
    public Task<int> AwaitAsync(DinhDb db, DateTime due, JobFault fault, CancellationToken stop) =>
        Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(j => j.DueAt, due)
                        .SetProperty(j => j.Attempts, j => j.Attempts - 1)
                        .SetProperty(j => j.Holder, (Guid?)null)
                        .SetProperty(j => j.LeasedUntil, (DateTime?)null)
                        .SetProperty(j => j.Fault, fault.Code)
                        .SetProperty(j => j.FaultDetail, fault.Detail),
                stop
            );

    /// <summary>Lets go of it unharmed, because the node stops; this was no attempt.</summary>
    public Task<int> LetGoAsync(DinhDb db, CancellationToken stop) =>
        Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(j => j.Attempts, j => j.Attempts - 1)
                        .SetProperty(j => j.Holder, (Guid?)null)
                        .SetProperty(j => j.LeasedUntil, (DateTime?)null),
                stop
            );

    /// <summary>Gives it up: somebody has to look at it.</summary>
    public async Task<bool> FailAsync(DinhDb db, DateTime now, JobFault fault, CancellationToken stop) =>
        await Mine(db)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(j => j.EndedAt, now)
                        .SetProperty(j => j.HasFailed, true)
                        .SetProperty(j => j.Holder, (Guid?)null)
                        .SetProperty(j => j.LeasedUntil, (DateTime?)null)
                        .SetProperty(j => j.Fault, fault.Code)
                        .SetProperty(j => j.FaultDetail, fault.Detail),
                stop
            ) == 1;

    /// <summary>Has one tried again at once that has failed, or that waits after a fault.</summary>
    public static async Task<bool> RetryAsync(DinhDb db, Guid job, DateTime now, CancellationToken stop) =>
        await db
            .Jobs.Where(j => j.Id == job && (j.HasFailed || (j.EndedAt == null && j.Fault != null && j.Holder == null)))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(j => j.EndedAt, (DateTime?)null)
                        .SetProperty(j => j.HasFailed, false)
                        .SetProperty(j => j.PassedAt, (DateTime?)null)
                        .SetProperty(j => j.Attempts, 0)
                        .SetProperty(j => j.DueAt, now),
                stop
            ) == 1;

    private IQueryable<Job> Mine(DinhDb db) => db.Jobs.Where(j => j.Id == Job && j.Holder == Holder && j.EndedAt == null);
}

/// <summary>What went wrong: the code of a sentence, and the fault in the machine's own words.</summary>
public sealed record JobFault(string Code, string? Detail = null);
