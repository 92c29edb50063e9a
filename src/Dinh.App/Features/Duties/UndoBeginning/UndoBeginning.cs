using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.UndoBeginning;

public sealed record UndoBeginning(Id<AwaitedEvent> Event, string Because);

/// <summary>Takes back the record of an event: the duties that it began wait again, with what was done kept in their history.</summary>
public sealed class UndoBeginningHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(UndoBeginning command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var happened = await access.Owned(db.AwaitedEvents).GetAsync(command.Event, stop);
            var outcome = happened.Withdraw(command.Because, clock.Today);
            if (outcome.Refusal is not null)
                return outcome;

            var begun = await db
                .Duties.Where(d => d.BegunBy == happened.Id)
                .Include(d => d.Milestones)
                .Include(d => d.Evidence)
                .AsSplitQuery()
                .ToListAsync(stop);
            foreach (var duty in begun)
                duty.UndoBeginning(happened, command.Because);
            await db.SaveChangesAsync(stop);
            return outcome;
        });
}
