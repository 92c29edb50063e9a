using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>What the clerk says a name means.</summary>
/// <param name="Name">The name as the draft has it.</param>
/// <param name="Say">"body" (one chosen), "other" (one named in words), "new" (a body to be made), "each", "representative", "words", or "ask" to take the answer back.</param>
/// <param name="Body">The body chosen.</param>
/// <param name="Other">The name of another body, in words.</param>
/// <param name="Members">The members of a group that are meant.</param>
public sealed record AnswerName(Id<PlanDraft> Draft, string Name, string Say, Id<Body>? Body, string? Other, IReadOnlyList<Id<Body>>? Members = null);

/// <summary>Turns a clerk's answer into bodies: chosen, found by name, or made new.</summary>
public sealed class AnswerNameHandler(DinhDb db, Access access, ChangeDraftHandler change, NameBookQuery names)
{
    public async Task<Outcome> HandleAsync(AnswerName command, CancellationToken stop)
    {
        var draft = await access.Owned(db.PlanDrafts).AsNoTracking().GetAsync(command.Draft, stop);
        if (draft.State != DraftState.Open)
            return new Refusal("draft.already-confirmed");
        if (command.Say == "ask")
            return await change.HandleAsync(command.Draft, (d, touch) => d.TakeBackAnswer(touch, command.Name), stop);

        var (answer, refusal) = await AnswerAsync(draft, command, stop);
        return answer is null
            ? refusal ?? new Refusal("draft.answer-needs-body")
            : await change.HandleAsync(command.Draft, (d, touch) => d.Answer(touch, answer), stop);
    }

    private async Task<(BodyAnswer? Answer, Refusal? Refusal)> AnswerAsync(PlanDraft draft, AnswerName command, CancellationToken stop) =>
        command.Say switch
        {
            "words" => (new(command.Name, NameMeaning.WordsOnly, []), null),
            "each" => await EachAsync(draft, command, stop),
            "representative" => await OneAsync(command, NameMeaning.Representative, stop),
            "new" => (new(command.Name, NameMeaning.OneBody, [await MakeAsync(draft, command.Name, stop)]), null),
            "other" or "body" => await OneAsync(command, NameMeaning.OneBody, stop),
            _ => (null, new("draft.answer-needs-body")),
        };

    private async Task<(BodyAnswer?, Refusal?)> EachAsync(PlanDraft draft, AnswerName command, CancellationToken stop)
    {
        var members = (await names.OfAsync(draft, stop)).Of(command.Name).Bodies.Select(b => b.Id).ToHashSet();
        List<Id<Body>> meant = [.. (command.Members ?? []).Where(members.Contains).Distinct()];
        return meant.Count == 0 ? (null, new("draft.answer-needs-body")) : (new(command.Name, NameMeaning.EachMember, meant), null);
    }

    private async Task<(BodyAnswer?, Refusal?)> OneAsync(AnswerName command, NameMeaning meaning, CancellationToken stop)
    {
        var folded = SearchText.Fold(command.Other ?? "");
        var found =
            command.Body is { } chosen && command.Say != "other"
                ? await db.Bodies.Where(b => b.Id == chosen).Select(b => b.Id).ToListAsync(stop)
                : await db.Bodies.Where(b => b.Folded == folded && b.ValidTo == null).OrderBy(b => b.Id).Take(2).Select(b => b.Id).ToListAsync(stop);

        return found.Count switch
        {
            1 => (new(command.Name, meaning, found), null),
            0 => (null, new("draft.no-body-of-that-name")),
            _ => (null, new("draft.several-bodies-of-that-name")),
        };
    }

    /// <summary>A body that nobody had entered: it belongs to the unit of the body that works on the draft.</summary>
    private async Task<Id<Body>> MakeAsync(PlanDraft draft, string name, CancellationToken stop)
    {
        var owner = await db.Bodies.GetAsync(draft.OwnerId, stop);
        var body = new Body(Id<Body>.New(), name, BodyKind.Other, owner.UnitId);
        body.Under(owner.Id);
        db.Add(body);
        await db.SaveChangesAsync(stop);
        return body.Id;
    }
}
