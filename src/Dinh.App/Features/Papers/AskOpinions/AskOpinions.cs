using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.AskOpinions;

/// <param name="Bodies">Names of bodies, one a line.</param>
/// <param name="Until">The last day for opinions.</param>
public sealed record AskOpinions(Id<PaperDraft> Draft, string Bodies, DateOnly Until);

/// <summary>Puts a draft before other bodies. Every name must stand for a body: an opinion that nobody can give is not asked.</summary>
public sealed class AskOpinionsHandler(DinhDb db, Access access, RecipientNamesQuery names, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(AskOpinions command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            var asked = await names.OfAsync(draft.OwnerId, command.Bodies, stop);
            if (asked.Any(a => a.BodyId is null))
                return new Refusal("paper-draft.unknown-body");

            var outcome = draft.AskOpinions([.. asked.Select(a => a.BodyId!.Value)], command.Until, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(draft, stop);
            return outcome;
        });
}

public sealed record GiveOpinion(Id<PaperDraft> Draft, Id<Opinion> Opinion, bool Agrees, string Words);

/// <summary>A body that was asked gives its opinion; nobody gives another's.</summary>
public sealed class GiveOpinionHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(GiveOpinion command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await access.Visible(db.PaperDrafts).Include(d => d.Opinions).GetAsync(command.Draft, stop);
            if (!draft.Opinions.Any(o => o.Id == command.Opinion && access.MayActFor(o.BodyId)))
                throw new NoSuchRecordException($"opinion {command.Opinion}");

            var outcome = draft.GiveOpinion(command.Opinion, command.Agrees, command.Words, access.Name, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(draft, stop);
            return outcome;
        });
}

public sealed record AnswerOpinion(Id<PaperDraft> Draft, Id<Opinion> Opinion, bool Taken, string Because);

/// <summary>The drafter says what became of an opinion.</summary>
public sealed class AnswerOpinionHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(AnswerOpinion command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            var outcome = draft.AnswerOpinion(command.Opinion, command.Taken, command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(draft, stop);
            return outcome;
        });
}

public sealed record EndOpinions(Id<PaperDraft> Draft, string Because);

/// <summary>Takes a draft back from those who were asked.</summary>
public sealed class EndOpinionsHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(EndOpinions command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var draft = await db.OwnDraftAsync(access, command.Draft, stop);
            var outcome = draft.EndOpinions(command.Because, clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(draft, stop);
            return outcome;
        });
}
