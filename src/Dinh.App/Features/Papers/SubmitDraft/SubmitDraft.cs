using Dinh.App.Features.Duties;
using Dinh.App.Features.Plans.SignPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Papers.SubmitDraft;

public sealed record SubmitDraft(Id<PaperDraft> Draft);

/// <summary>Trình ký.</summary>
public sealed class SubmitDraftHandler(DinhDb db, Access access, PlanToSignQuery plans, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(SubmitDraft command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            if (await plans.UnfitAsync(draft, stop) is { } unfit)
                return unfit;

            var outcome = draft.Submit(access.Name, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(draft, stop);
            return outcome;
        });
}

public sealed record ReturnDraft(Id<PaperDraft> Draft, string Because);

/// <summary>Gives a submitted draft back to its drafter, or takes it back.</summary>
public sealed class ReturnDraftHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ReturnDraft command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            var outcome = draft.Return(command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(draft, stop);
            return outcome;
        });
}

public sealed record DropDraft(Id<PaperDraft> Draft, string Because);

/// <summary>Gives a draft up before it was signed.</summary>
public sealed class DropDraftHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(DropDraft command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            var outcome = draft.Drop(command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(draft, stop);
            return outcome;
        });
}
