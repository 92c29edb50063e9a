using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.LocalActs.AmendAct;

public sealed record AmendAct(Id<LocalAct> Act, string Because, Proposal? Proposal);

/// <summary>Begins a new version beside the one that stands.</summary>
public sealed class AmendActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(AmendAct command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var act = await db.OwnActAsync(access, command.Act, stop);
            var outcome = act.Amend(command.Because, command.Proposal, access.Name, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(act, stop);

            return outcome;
        });
}
