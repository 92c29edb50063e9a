using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;

namespace Dinh.App.Features.LocalActs.ConsultOnAct;

public sealed record ConsultOnAct(Id<LocalAct> Act, Consultation Consultation);

/// <summary>Records the posting of the words and opens the duty of consultation.</summary>
public sealed class ConsultOnActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ConsultOnAct command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var act = await db.OwnActAsync(access, command.Act, stop);
            var outcome = act.Consult(command.Consultation, LocalActLinks.Act(act.Id), clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(act, stop);

            return outcome;
        });
}

public sealed record StopConsultation(Id<LocalAct> Act, string Because);

/// <summary>Takes the posted words back, with the reason; the duty of consultation is cancelled.</summary>
public sealed class StopConsultationHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(StopConsultation command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var act = await db.OwnActAsync(access, command.Act, stop);
            if (await db.DutyOfAsync(act, ActStep.Consult, stop) is not { } duty)
                return new Refusal("local-act.not-posted");

            var outcome = act.StopConsultation(duty, command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(act, stop);

            return outcome;
        });
}
