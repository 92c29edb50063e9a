using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.ShowFreezes;

/// <summary>What everybody sees of a frozen copy: counts, days and the hash.</summary>
public sealed record PublicFreeze(Id<RollFreeze> Id, int Number, string Purpose, DateOnly FrozenOn, DateOnly ChallengeUntil, int Count, string Hash)
{
    public required Id<Body> Village { get; init; }

    public required string VillageName { get; init; }

    public Id<RollFreeze>? Replaces { get; init; }

    public Id<RollFreeze>? ReplacedBy { get; init; }

    public CopyDifference Difference { get; init; }

    public int Challenges { get; init; }

    public int Answered { get; init; }

    public int Accepted { get; init; }
}

/// <summary>Reads of frozen copies what is public, and nothing else: no seal is opened here.</summary>
public sealed class PublicFreezesQuery(DinhDb db)
{
    public async Task<PublicFreeze> ReadAsync(Id<RollFreeze> id, CancellationToken stop) =>
        await Of(db.RollFreezes.Where(f => f.Id == id)).SingleOrDefaultAsync(stop) ?? throw new NoSuchRecordException($"frozen copy {id}");

    public async Task<IReadOnlyList<PublicFreeze>> OfVillageAsync(Id<Body> village, CancellationToken stop) =>
        await Of(db.RollFreezes.Where(f => f.VillageId == village).OrderByDescending(f => f.Number)).ToListAsync(stop);

    /// <summary>The village by its name, with the unit that it lies in.</summary>
    public async Task<Body> VillageAsync(Id<Body> id, CancellationToken stop) =>
        await db.Bodies.AsNoTracking().Where(b => b.Kind == BodyKind.Village).GetAsync(id, stop);

    private IQueryable<PublicFreeze> Of(IQueryable<RollFreeze> freezes) =>
        freezes.Select(f => new PublicFreeze(f.Id, f.Number, f.Purpose, f.FrozenOn, f.ChallengeUntil, f.Count, f.Hash)
        {
            Village = f.VillageId,
            VillageName = db.Bodies.Where(b => b.Id == f.VillageId).Select(b => b.Name).First(),
            Replaces = f.ReplacesId,
            ReplacedBy = db.RollFreezes.Where(n => n.ReplacesId == f.Id).Select(n => (Id<RollFreeze>?)n.Id).FirstOrDefault(),
            Difference = f.Difference,
            Challenges = db.RollChallenges.Count(c => c.FreezeId == f.Id),
            Answered = db.RollChallenges.Count(c => c.FreezeId == f.Id && c.AnsweredOn != null),
            Accepted = db.RollChallenges.Count(c => c.FreezeId == f.Id && c.Accepted == true),
        });
}
