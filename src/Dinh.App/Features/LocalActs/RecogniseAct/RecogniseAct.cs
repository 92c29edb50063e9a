using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;

namespace Dinh.App.Features.LocalActs.RecogniseAct;

public sealed record SubmitAct(Id<LocalAct> Act, RecognitionFile File);

/// <summary>Records the arrival of the file that asks for recognition; the village's duty to send it is fulfilled by it.</summary>
public sealed class SubmitActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(SubmitAct command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var act = await db.OwnActAsync(access, command.Act, stop);
            var duty = await db.DutyOfAsync(act, ActStep.Submit, stop);
            var outcome = act.Submit(command.File, LocalActLinks.Act(act.Id), clock.Today);
            if (outcome.Refusal is not null)
                return outcome;

            duty.Fulfil(command.File.RequestNumber, command.File.ReceivedOn, access, clock);
            await db.SaveAsync(act, stop);
            return outcome;
        });
}

/// <param name="Act">The act.</param>
/// <param name="Paper">The decision, or the written answer.</param>
/// <param name="Refused">Why it is not recognised; null when it is.</param>
public sealed record RecogniseAct(Id<LocalAct> Act, PaperGiven Paper, string? Refused = null);

/// <summary>Records the commune's decision on a village code, or its written answer why not. Only who acts for the commune may.</summary>
public sealed class RecogniseActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(RecogniseAct command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => RecogniseAsync(command, stop));
    }

    private async Task<Outcome> RecogniseAsync(RecogniseAct command, CancellationToken stop)
    {
        var act = await db.OwnActAsync(access, command.Act, stop);
        if (!access.Decides(act))
            throw new NoSuchRecordException($"act {command.Act}");
        if (command.Paper.Number.Length == 0)
            return new Refusal("local-act.without-paper", Places.BasisOf("written-refusal", clock.Today));

        var duty = await db.DutyOfAsync(act, ActStep.Recognise, stop);
        var title = command.Refused is null ? $"Công nhận {act.Title}" : $"Về việc không công nhận {act.Title}";
        var paper = await db.PaperAsync(command.Paper, command.Refused is null ? "QUYẾT ĐỊNH" : "CÔNG VĂN", title, act.DeciderId, stop);
        var decision = new Decision(paper.Id, paper.Name, paper.Number, paper.IssuedOn);
        var outcome = command.Refused is { } because
            ? act.RefuseRecognition(decision, because, clock.Today)
            : act.Recognise(decision, LocalActLinks.Act(act.Id), clock.Today);
        if (outcome.Refusal is not null)
            return outcome;

        duty.Fulfil(paper.Number, paper.IssuedOn, access, clock);
        await db.SaveAsync(act, stop);
        return outcome;
    }
}
