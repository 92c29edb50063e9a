using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.CancelDuty;

/// <param name="Duty">Which.</param>
/// <param name="Because">Why; the reason stays with it.</param>
/// <param name="Revive">Whether a cancelling is undone instead.</param>
public sealed record CancelDuty(Id<Duty> Duty, string Because, bool Revive = false);

public sealed class CancelDutyHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(CancelDuty command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var duty = await access.Directed(db.Duties).Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(command.Duty, stop);

            var outcome = command.Revive ? duty.Revive(command.Because, clock.Today) : duty.Cancel(command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);

            return outcome;
        });
}
