using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.ListRolls;

/// <summary>One roll that the reader may open.</summary>
/// <param name="Listed">How many households stand in it today.</param>
public sealed record RollLine(Id<HouseholdRoll> Id, string Village, string Keeper, int Listed, DateOnly? ClosedOn, DateOnly? FrozenOn, int Open);

/// <summary>A village that has no roll yet.</summary>
public sealed record VillageWithout(Id<Body> Id, string Name);

public sealed record RollList(IReadOnlyList<RollLine> Rolls, IReadOnlyList<VillageWithout> Without);

/// <summary>The rolls of the reader's villages, and the villages that have none.</summary>
public sealed class ListRollsQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<RollList> ReadAsync(CancellationToken stop)
    {
        var rolls = await access
            .Visible(db.HouseholdRolls)
            .AsNoTracking()
            .Select(r => new RollLine(
                r.Id,
                db.Bodies.Where(b => b.Id == r.VillageId).Select(b => b.Name).First(),
                db.Bodies.Where(b => b.Id == r.KeeperId).Select(b => b.Name).First(),
                db.Households.Count(h => h.RollId == r.Id && h.State == HouseholdState.Listed),
                r.ClosedOn,
                db.RollFreezes.Where(f => f.RollId == r.Id).Max(f => (DateOnly?)f.FrozenOn),
                db.RollChallenges.Count(c => c.RollId == r.Id && c.AnsweredOn == null)
            ))
            .ToListAsync(stop);
        var without = await Villages
            .Where(b => !db.HouseholdRolls.Any(r => r.VillageId == b.Id))
            .Select(b => new VillageWithout(b.Id, b.Name))
            .ToListAsync(stop);
        return new(
            [.. rolls.OrderBy(r => r.ClosedOn is not null).ThenBy(r => r.Village, StringComparer.Ordinal)],
            [.. without.OrderBy(w => w.Name, StringComparer.Ordinal)]
        );
    }

    /// <summary>The villages that stand today and that the reader works for, or for whose committee.</summary>
    public IQueryable<Body> Villages
    {
        get
        {
            var (mine, today) = (access.Bodies, clock.Today);
            return db.Bodies.Where(b =>
                b.Kind == BodyKind.Village
                && b.ValidFrom <= today
                && (b.ValidTo == null || today <= b.ValidTo)
                && (
                    mine.Contains(b.Id)
                    || (b.ParentId != null && mine.Contains(b.ParentId.Value))
                    || db.Bodies.Any(c => c.UnitId == b.UnitId && c.Kind == BodyKind.PeoplesCommittee && mine.Contains(c.Id))
                )
            );
        }
    }
}

/// <summary>A village gets its roll.</summary>
public sealed record OpenRoll(Id<Body> Village);

public sealed class OpenRollHandler(DinhDb db, ListRollsQuery rolls, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Id<HouseholdRoll> Roll)> HandleAsync(OpenRoll command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var key = Id<HouseholdRoll>.New();
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            if (await rolls.Villages.SingleOrDefaultAsync(v => v.Id == command.Village, stop) is not { } village)
                return new Refusal("roll.no-village");
            if (await db.HouseholdRolls.Where(r => r.VillageId == village.Id).Select(r => (Id<HouseholdRoll>?)r.Id).SingleOrDefaultAsync(stop) is { } standing)
            {
                key = standing;
                return Outcome.Done;
            }

            if (await db.KeeperOfAsync(village, clock.Today, stop) is { } keeper)
                db.HouseholdRolls.Add(HouseholdRoll.Open(key, village.Id, keeper, clock.Today));
            else
                return new Refusal("roll.no-keeper");
            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });
        return (outcome, key);
    }
}

internal static class Keepers
{
    /// <summary>The body of the commune in whose charge a village is from the beginning: the one above it, else the committee of its unit.</summary>
    public static async Task<Id<Body>?> KeeperOfAsync(this DinhDb db, Body village, DateOnly today, CancellationToken stop) =>
        await db
            .Bodies.Where(b => b.Id == village.ParentId || (b.UnitId == village.UnitId && b.Kind == BodyKind.PeoplesCommittee))
            .Where(b => b.ValidFrom <= today && (b.ValidTo == null || today <= b.ValidTo))
            .OrderByDescending(b => b.Id == village.ParentId)
            .Select(b => (Id<Body>?)b.Id)
            .FirstOrDefaultAsync(stop);
}
