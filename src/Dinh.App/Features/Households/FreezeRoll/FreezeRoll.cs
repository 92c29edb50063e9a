using System.Text;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Households.ReadRoll;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Screening;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.FreezeRoll;

/// <summary>A roll is frozen as it stands.</summary>
/// <param name="Purpose">What it is for; everybody reads it.</param>
public sealed record FreezeRoll(Id<HouseholdRoll> Roll, string Purpose, DateOnly ChallengeUntil);

/// <summary>A copy is corrected by another, made of the roll as it stands now.</summary>
public sealed record CorrectFreeze(Id<RollFreeze> Former, string Because, DateOnly ChallengeUntil);

/// <summary>Freezes rolls: a copy under seal, count and hash for everybody.</summary>
public sealed class FreezeRollHandler(DinhDb db, Access access, RollSealsQuery seals, ReadRollQuery rolls, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Id<RollFreeze> Freeze)> HandleAsync(FreezeRoll command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var key = Id<RollFreeze>.New();
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            var (roll, closed) = await db.OpenRollAsync(access, command.Roll, stop);
            return roll is null ? closed! : await FreezeAsync((key, command.Purpose, command.ChallengeUntil), roll, null, stop);
        });
        return (outcome, key);
    }

    public async Task<(Outcome Outcome, Id<RollFreeze> Freeze)> HandleAsync(CorrectFreeze command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var key = Id<RollFreeze>.New();
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            var former = await access.Owned(db.RollFreezes).GetAsync(command.Former, stop);
            if (await db.RollFreezes.AnyAsync(f => f.ReplacesId == former.Id, stop))
                return new Refusal("roll-freeze.replaced");
            var (roll, closed) = await db.OpenRollAsync(access, former.RollId, stop);
            return roll is null ? closed! : await FreezeAsync((key, former.Purpose, command.ChallengeUntil), roll, (former, command.Because), stop);
        });
        return (outcome, key);
    }

    private async Task<Outcome> FreezeAsync(
        (Id<RollFreeze> Key, string Purpose, DateOnly Until) given,
        HouseholdRoll roll,
        (RollFreeze Former, string Because)? corrects,
        CancellationToken stop
    )
    {
        if (FileScreening.Screen(Encoding.UTF8.GetBytes($"{given.Purpose}\n"), "muc-dich.txt").Findings.Count > 0)
            return new Refusal("roll-freeze.purpose-personal");
        var listed = (await rolls.LinesAsync(roll.Id, stop)).Where(l => l.Household.IsListed).ToList();
        if (listed.Exists(l => l.Name.Length == 0))
            return new Refusal("roll-freeze.no-representative");

        var copy = new RollCopy(roll.VillageId.Value, clock.Today, listed.Select(LineOf), RollCopy.NewSalt());
        var (outcome, freeze) = RollFreeze.Of(
            new(given.Key, roll, access.BodyFor(roll), given.Purpose, given.Until)
            {
                Copy = copy,
                Sealed = seals.Seal(new FrozenWords(copy.Salt, copy.Lines)),
                Replaces = corrects?.Former.Id,
                Because = corrects?.Because ?? "",
                Difference = corrects is { Former: var former } && seals.CopyOf(former) is { } was ? copy.DifferenceFrom(was) : default,
            },
            access.Hand(clock)
        );
        if (freeze is null)
            return outcome;

        db.RollFreezes.Add(freeze);
        if (corrects is { Former.Id: var replaced })
            foreach (var challenge in await db.RollChallenges.Where(c => c.FreezeId == replaced && c.Accepted == true).ToListAsync(stop))
                challenge.CorrectedIn(freeze);
        await db.SaveChangesAsync(stop);
        return outcome;
    }

    private static CopyLine LineOf(HouseholdLine line) =>
        new(
            line.Household.Id.Value,
            line.Household.Number,
            line.Name,
            line.Representative?.Born ?? "",
            line.Facts.Address,
            [.. line.Substitutes.Select(s => s.Name)]
        );
}

internal static class FrozenCopies
{
    /// <summary>The copy as it was frozen; null where the keys are gone, or where it is not what its hash says.</summary>
    public static RollCopy? CopyOf(this RollSealsQuery seals, RollFreeze freeze)
    {
        var words = seals.Open<FrozenWords>(freeze.Sealed);
        var copy = words is null ? null : new RollCopy(freeze.VillageId.Value, freeze.FrozenOn, words.Lines, words.Salt);
        return copy?.Hash == freeze.Hash ? copy : null;
    }
}
