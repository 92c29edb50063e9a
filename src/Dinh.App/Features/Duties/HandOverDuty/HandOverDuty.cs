using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.HandOverDuty;

public sealed record HandOverDuty(Id<Duty> Duty, Id<Body> To, string Ground);

/// <summary>Gives a duty to another body that stands today, within what the reader may direct.</summary>
public sealed class HandOverDutyHandler(DinhDb db, Access access, AskingQuery asking, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(HandOverDuty command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var today = clock.Today;
            var to = await access.WithinReach(db, today).GetAsync(command.To, stop);
            var duty = await access.Directed(db.Duties).Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(command.Duty, stop);

            var outcome = duty.HandTo(to.Id, today, command.Ground, await asking.OfAsync(AskingQuery.AskerOf(duty), [to.Id], stop));
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);

            return outcome;
        });
}
