using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.LocalActs.PublishAct;

/// <param name="Act">The act.</param>
/// <param name="Hide">Why it is taken from the public again; null to publish.</param>
public sealed record PublishAct(Id<LocalAct> Act, string? Hide = null);

/// <summary>Shows an act that stands on the portal, or takes it back. Only who approves for a body that answers for it may.</summary>
public sealed class PublishActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(PublishAct command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var act = await db.OwnActAsync(access, command.Act, stop);
            if (!access.MayPublish(act))
                throw new NoSuchRecordException($"act {command.Act}");

            var outcome = command.Hide is { } because ? act.Hide(because, clock.Today) : act.Publish(clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(act, stop);

            return outcome;
        });
}
