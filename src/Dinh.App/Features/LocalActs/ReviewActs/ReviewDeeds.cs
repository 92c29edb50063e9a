using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.ReviewActs;

internal static class OwnReviews
{
    public static Task<ActReview> OwnReviewAsync(this DinhDb db, Access access, Id<ActReview> id, CancellationToken stop) =>
        access.Owned(db.ActReviews).Include(r => r.Acts).GetAsync(id, stop);

    /// <summary>The duty that came of a finding; null where none did.</summary>
    public static async Task<Duty?> DutyOfAsync(this DinhDb db, ActReview review, Id<ReviewedAct> act, CancellationToken stop) =>
        review.Acts.FirstOrDefault(a => a.Id == act)?.DutyId is { } key
            ? await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().SingleOrDefaultAsync(d => d.Id == key, stop)
            : null;

    public static Task SaveAsync(this DinhDb db, ActReview review, CancellationToken stop)
    {
        db.Duties.AddRange(review.TakeDuties());
        return db.SaveChangesAsync(stop);
    }
}

public sealed record ListPapers(Id<ActReview> Review, IReadOnlyList<ReviewedPaper> Papers);

/// <summary>Puts papers on the list, all of them or none.</summary>
public sealed class ListPapersHandler(DinhDb db, Access access)
{
    public Task<Outcome> HandleAsync(ListPapers command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var review = await db.OwnReviewAsync(access, command.Review, stop);
            foreach (var paper in command.Papers)
            {
                if (review.Add(paper).Refusal is { } refusal)
                    return refusal;
            }

            await db.SaveAsync(review, stop);
            return Outcome.Done;
        });
}

public sealed record JudgeAct(Id<ActReview> Review, Id<ReviewedAct> Act, Judgement Judgement);

/// <summary>Writes a finding down; a body of the own unit is given what is to be done.</summary>
public sealed class JudgeActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(JudgeAct command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => JudgeAsync(command, stop));
    }

    private async Task<Outcome> JudgeAsync(JudgeAct command, CancellationToken stop)
    {
        var review = await db.OwnReviewAsync(access, command.Review, stop);
        if (command.Judgement.BodyId is { } body && !await IsNearAsync(review, body, stop))
            throw new NoSuchRecordException($"body {body}");
        if (command.Judgement.PartOf is { } whole && !await access.PlanTasks(db).AnyAsync(d => d.Id == whole, stop))
            throw new NoSuchRecordException($"duty {whole}");

        var before = await db.DutyOfAsync(review, command.Act, stop);
        var outcome = review.Judge(command.Act, command.Judgement, before, LocalActLinks.Reviewed(review.Id, command.Act), clock.Today);
        if (outcome.Refusal is null)
            await db.SaveAsync(review, stop);

        return outcome;
    }

    private Task<bool> IsNearAsync(ActReview review, Id<Body> body, CancellationToken stop) =>
        db.Bodies.AnyAsync(b => b.Id == body && db.Bodies.Any(o => o.Id == review.OwnerId && o.UnitId == b.UnitId), stop);
}

public sealed record RemoveAct(Id<ActReview> Review, Id<ReviewedAct> Act, string Because);

/// <summary>Takes a paper off the list, with the reason.</summary>
public sealed class RemoveActHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(RemoveAct command, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var review = await db.OwnReviewAsync(access, command.Review, stop);
            var outcome = review.Remove(command.Act, command.Because, await db.DutyOfAsync(review, command.Act, stop), clock.Today);
            if (outcome.Refusal is null)
                await db.SaveAsync(review, stop);

            return outcome;
        });
}

public sealed record CloseReview(Id<ActReview> Review, string Report, DateOnly On);

/// <summary>Closes the list by its report; the year's turn of the yearly duty is covered by it, and the plan's task where one asked for it.</summary>
public sealed class CloseReviewHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(CloseReview command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => CloseAsync(command, stop));
    }

    private async Task<Outcome> CloseAsync(CloseReview command, CancellationToken stop)
    {
        var review = await db.OwnReviewAsync(access, command.Review, stop);
        var outcome = review.Close(command.Report, command.On, clock.Today);
        if (outcome.Refusal is not null)
            return outcome;

        var keys = new[] { review.YearlyDutyId, review.PlanDutyId ?? review.YearlyDutyId };
        foreach (
            var duty in await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().Where(d => keys.Contains(d.Id)).ToListAsync(stop)
        )
        {
            var turn = duty.Turns.TakeWhile(t => t.Due.Year <= review.Year).LastOrDefault(t => t.Due.Year == review.Year);
            var target = duty.HasTurns ? EvidenceFor.TurnDue(turn.Due) : EvidenceFor.Whole;
            duty.Supply(Id<Evidence>.New(), Proof.OfPaper(command.Report, command.On), target, access.Person!.Value, clock.Today);
        }

        await db.SaveAsync(review, stop);
        return outcome;
    }
}
