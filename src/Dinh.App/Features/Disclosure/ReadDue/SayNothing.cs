using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Disclosure.ReadDue;

/// <param name="Because">Shown to everybody on the board.</param>
public sealed record SayNothing(Id<DueDisclosure> Due, string Because);

/// <summary>Says that nothing arose that would have to be made public.</summary>
public sealed class SayNothingHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(SayNothing command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var due = await access.Owned(db.DueDisclosures).GetAsync(command.Due, stop);
            var outcome = due.SayNothing(command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveChangesAsync(stop);
            return outcome;
        });
    }
}
