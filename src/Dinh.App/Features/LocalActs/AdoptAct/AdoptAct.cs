using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;

namespace Dinh.App.Features.LocalActs.AdoptAct;

/// <param name="Act">The act.</param>
/// <param name="On">The day of the decision or of the vote.</param>
/// <param name="EffectiveOn">The first day in force, where the paper names one.</param>
/// <param name="Paper">The paper that issues it; null for a village's vote.</param>
/// <param name="Tally">The village's vote.</param>
public sealed record AdoptAct(Id<LocalAct> Act, DateOnly On, DateOnly? EffectiveOn, PaperGiven? Paper, VillageTally? Tally);

/// <summary>Records that the act was adopted: by its paper, or by the households of the village.</summary>
public sealed class AdoptActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(AdoptAct command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => AdoptAsync(command, stop));
    }

    private async Task<Outcome> AdoptAsync(AdoptAct command, CancellationToken stop)
    {
        var act = await db.OwnActAsync(access, command.Act, stop);
        var byVote = act.Kind == ActKind.VillageCode;
        var kind = act.Kind == ActKind.Resolution ? "NGHỊ QUYẾT" : "QUYẾT ĐỊNH";
        var paper = byVote || command.Paper is not { Number.Length: > 0 } given ? null : await db.PaperAsync(given, kind, act.Title, act.DeciderId, stop);
        var adoption = new Adoption(command.On, byVote ? null : command.EffectiveOn, paper?.Id, byVote ? command.Tally : null);

        var outcome = act.Adopt(adoption, await db.DutyOfAsync(act, ActStep.Consult, stop), LocalActLinks.Act(act.Id), clock.Today);
        if (outcome.Refusal is null)
            await db.SaveAsync(act, stop);

        return outcome;
    }
}
