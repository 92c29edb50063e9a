using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Data.Jobs;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.ListJobs;

/// <summary>Which jobs to look at; the words stand in the address.</summary>
public static class JobFilters
{
    public const string All = "";
    public const string Open = "dang-cho";
    public const string Failed = "hong";
    public const string Done = "xong";
}

/// <summary>One job as the administrator sees it.</summary>
public sealed record JobLine(Job Job, Sentence Kind, JobState State, int Done, int Of);

public sealed record JobCounts(int Open, int Failed, int Done);

public sealed class ListJobsQuery(DinhDb db, IServiceProvider services, TimeProvider clock)
{
    public const int PageSize = 50;

    private readonly JobKinds kinds = services.GetRequiredService<JobKinds>();
    private readonly JobFloor floor = services.GetRequiredService<JobFloor>();

    public async Task<JobCounts> CountAsync(CancellationToken stop) =>
        new(await Of(JobFilters.Open).CountAsync(stop), await Of(JobFilters.Failed).CountAsync(stop), await Of(JobFilters.Done).CountAsync(stop));

    public async Task<(IReadOnlyList<JobLine> Lines, int Total)> FindAsync(string filter, int page, CancellationToken stop)
    {
        var jobs = Of(filter);
        var found = await jobs.OrderByDescending(j => j.QueuedAt).ThenByDescending(j => j.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return ([.. found.Select(LineOf)], await jobs.CountAsync(stop));
    }

    /// <summary>What comes round, in the order in which it is due.</summary>
    public async Task<IReadOnlyList<JobLine>> RecurringAsync(CancellationToken stop) =>
        [.. (await db.Jobs.AsNoTracking().Where(j => j.Recurs).OrderBy(j => j.DueAt).ToListAsync(stop)).Select(LineOf)];

    private JobLine LineOf(Job job)
    {
        var (done, of) = floor.ProgressOf(job.Id) ?? (job.Done, job.Of);
        return new(job, kinds.Of(job.Kind)?.Title(services) ?? new(job.Kind, job.Kind), job.StateAt(clock.GetUtcNow().UtcDateTime), done, of);
    }

    private IQueryable<Job> Of(string filter)
    {
        var ordered = db.Jobs.AsNoTracking().Where(j => !j.Recurs);
        return filter switch
        {
            JobFilters.Open => ordered.Where(j => j.EndedAt == null),
            JobFilters.Failed => ordered.Where(j => j.HasFailed),
            JobFilters.Done => ordered.Where(j => j.EndedAt != null && !j.HasFailed),
            _ => ordered,
        };
    }
}
