using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.ReadRoll;

/// <summary>The body of the commune in charge gives the charge to another.</summary>
public sealed record GiveRoll(Id<HouseholdRoll> Roll, Id<Body> Keeper);

public sealed class GiveRollHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Law.Outcome> HandleAsync(GiveRoll command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var roll = await access.Owned(db.HouseholdRolls).GetAsync(command.Roll, stop);
        if (!access.MayActFor(roll.KeeperId) || !await db.ChargeableFor(roll, clock.Today).AnyAsync(b => b.Id == command.Keeper, stop))
            return new Law.Refusal("roll.no-such-keeper");

        var outcome = roll.GiveTo(command.Keeper, clock.Today);
        if (outcome.Refusal is null)
            await db.SaveChangesAsync(stop);
        return outcome;
    }
}
