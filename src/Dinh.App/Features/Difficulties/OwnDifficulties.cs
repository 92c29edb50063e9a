using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties;

/// <summary>How deeds of this folder load a cluster with all that is in it, and save it with what it opened.</summary>
internal static class OwnDifficulties
{
    /// <summary>The cluster of a difficulty, for the body in whose hands it is.</summary>
    public static async Task<DifficultyCluster> HeldClusterAsync(this DinhDb db, Access access, Id<Difficulty> id, CancellationToken stop) =>
        await Whole(access.Owned(db.DifficultyClusters)).SingleOrDefaultAsync(c => c.Members.Any(m => m.Id == id), stop)
        ?? throw new NoSuchRecordException($"cluster of {id}");

    /// <summary>The cluster of a difficulty, for the body that asked.</summary>
    public static async Task<DifficultyCluster> AskedClusterAsync(this DinhDb db, Access access, Id<Difficulty> id, CancellationToken stop)
    {
        var own = access.Owned(db.Difficulties);
        return await Whole(db.DifficultyClusters).SingleOrDefaultAsync(c => own.Any(d => d.Id == id && d.ClusterId == c.Id), stop)
            ?? throw new NoSuchRecordException($"cluster of {id}");
    }

    public static IQueryable<DifficultyCluster> Whole(IQueryable<DifficultyCluster> clusters) => clusters.Include(c => c.Members).AsSplitQuery();

    /// <summary>The duty to answer it; null where no day was named.</summary>
    public static async Task<Duty?> OwedAsync(this DinhDb db, DifficultyCluster cluster, CancellationToken stop) =>
        cluster.DutyId is { } key
            ? await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().SingleOrDefaultAsync(d => d.Id == key, stop)
            : null;

    /// <summary>The steps of each as they were taken. A store gives what is owned in any order; the row tells in which it was saved.</summary>
    public static async Task<ILookup<Id<Difficulty>, DifficultyStep>> StepsInOrderAsync(this IQueryable<Difficulty> difficulties, CancellationToken stop)
    {
        var rows = await difficulties
            .AsNoTracking()
            .SelectMany(
                d => d.Steps,
                (d, s) =>
                    new
                    {
                        d.Id,
                        Row = EF.Property<long>(s, "Row"),
                        Step = s,
                    }
            )
            .ToListAsync(stop);
        return rows.OrderBy(r => r.Row).ToLookup(r => r.Id, r => r.Step);
    }

    public static Task SaveAsync(this DinhDb db, DifficultyCluster cluster, CancellationToken stop)
    {
        var parted = cluster.TakeParted();
        db.DifficultyClusters.AddRange(parted);
        db.Duties.AddRange(parted.Append(cluster).SelectMany(c => c.TakeDuties()));
        return db.SaveChangesAsync(stop);
    }

    public static Handling Handling(this Access access, TimeProvider clock) => new(access.Name, clock.Today, DifficultyLinks.Of);
}
