using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;

namespace Dinh.App.Features.LocalActs.EndAct;

/// <param name="Act">The act.</param>
/// <param name="Paper">The paper that ends or suspends it.</param>
/// <param name="Because">Why, in the paper's words.</param>
/// <param name="Suspend">Whether it is suspended only.</param>
public sealed record EndAct(Id<LocalAct> Act, PaperGiven Paper, string Because, bool Suspend = false);

/// <summary>Records the paper that repeals, replaces or suspends an act. Only who acts for the deciding body may.</summary>
public sealed class EndActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(EndAct command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => EndAsync(command, stop));
    }

    private async Task<Outcome> EndAsync(EndAct command, CancellationToken stop)
    {
        var act = await db.OwnActAsync(access, command.Act, stop);
        if (!access.Decides(act))
            throw new NoSuchRecordException($"act {command.Act}");
        if (command.Paper.Number.Length == 0)
            return new Refusal("local-act.without-paper", Places.BasisOf(command.Suspend ? "suspension" : "annulment", clock.Today));

        var title = $"{(command.Suspend ? "Tạm ngừng thực hiện" : "Bãi bỏ")} {act.Title}";
        var paper = await db.PaperAsync(command.Paper, act.Kind == ActKind.Resolution ? "NGHỊ QUYẾT" : "QUYẾT ĐỊNH", title, act.DeciderId, stop);
        var decision = new Decision(paper.Id, paper.Name, paper.Number, paper.IssuedOn);
        var outcome = command.Suspend ? act.Suspend(decision, command.Because, clock.Today) : act.End(decision, command.Because, clock.Today);
        if (outcome.Refusal is null)
            await db.SaveAsync(act, stop);

        return outcome;
    }
}

public sealed record DropAct(Id<LocalAct> Act, string Because);

/// <summary>Gives up a version that was not adopted; its duty of consultation is cancelled with it.</summary>
public sealed class DropActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(DropAct command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var act = await db.OwnActAsync(access, command.Act, stop);
            var outcome = act.Drop(await db.DutyOfAsync(act, ActStep.Consult, stop), command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(act, stop);

            return outcome;
        });
}
