using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.MergeDifficulties;

/// <param name="Into">One of those that the others join.</param>
/// <param name="Others">The clusters that join.</param>
/// <param name="Wording">What they ask, in words common to all.</param>
public sealed record MergeDifficulties(Id<Difficulty> Into, IReadOnlyList<Id<DifficultyCluster>> Others, string Wording);

/// <summary>Has difficulties in the same hands answered together.</summary>
public sealed class MergeDifficultiesHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(MergeDifficulties command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => MergeAsync(command, stop));
    }

    private async Task<Outcome> MergeAsync(MergeDifficulties command, CancellationToken stop)
    {
        var into = await db.HeldClusterAsync(access, command.Into, stop);
        var keys = command.Others.Distinct().ToList();
        var others = await OwnDifficulties.Whole(access.Owned(db.DifficultyClusters)).Where(c => keys.Contains(c.Id)).ToListAsync(stop);
        if (others.Count != keys.Count)
            throw new NoSuchRecordException("one of the clusters");

        var outcome = into.Merge(others, command.Wording, await OwedAsync(others.Append(into), stop), access.Handling(clock));
        if (outcome.Refusal is null)
            await db.SaveAsync(into, stop);

        return outcome;
    }

    private Task<List<Duty>> OwedAsync(IEnumerable<DifficultyCluster> clusters, CancellationToken stop)
    {
        var keys = clusters.Where(c => c.DutyId != null).Select(c => c.DutyId!.Value).ToList();
        return db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().Where(d => keys.Contains(d.Id)).ToListAsync(stop);
    }
}

public sealed record TakeOutDifficulty(Id<Difficulty> Difficulty, string Because);

/// <summary>Takes one out of its cluster again, to be answered by itself.</summary>
public sealed class TakeOutDifficultyHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(TakeOutDifficulty command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var cluster = await db.HeldClusterAsync(access, command.Difficulty, stop);
            var owed = await db.OwedAsync(cluster, stop);
            var outcome = cluster.TakeOut(command.Difficulty, command.Because, owed, access.Handling(clock));
            if (outcome.Refusal is null)
                await db.SaveAsync(cluster, stop);

            return outcome;
        });
}
