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

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one list.</param>
/// <param name="Owner">The body in charge.</param>
/// <param name="Year">The year.</param>
/// <param name="DueOn">By when it is looked through.</param>
/// <param name="PlanDuty">The plan's task that asked for it; null where none did.</param>
public sealed record OpenReview(Id<ActReview> Key, Id<Body> Owner, int Year, DateOnly DueOn, Id<Duty>? PlanDuty = null);

/// <summary>Opens a year's list. The first one also opens the duty that comes again each year.</summary>
public sealed class OpenReviewHandler(DinhDb db, Access access, ReviewPapersQuery papers, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(OpenReview command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!access.MayActFor(command.Owner))
            throw new NoSuchRecordException($"body {command.Owner}");
        if (await db.ActReviews.AnyAsync(r => r.Id == command.Key, stop))
            return Outcome.Done;
        if (await db.ActReviews.AnyAsync(r => r.OwnerId == command.Owner && r.Year == command.Year, stop))
            return new Refusal("act-review.already-open");

        var plan = await PlanDutyAsync(command, stop);
        var review = ActReview.Open(command.Key, new(command.Owner, command.Year, command.DueOn, await YearlyAsync(command, stop), plan), clock.Today);
        foreach (var paper in await papers.OfAsync(command.Owner, command.Year, stop))
            review.Add(paper);
        db.ActReviews.Add(review);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private async Task<Id<Duty>?> PlanDutyAsync(OpenReview command, CancellationToken stop) =>
        command.PlanDuty is { } key ? (await access.PlanTasks(db).GetAsync(key, stop)).Id : null;

    private async Task<Id<Duty>> YearlyAsync(OpenReview command, CancellationToken stop)
    {
        var source = NewReview.YearlyRefOf(command.Owner);
        var known = await db.Duties.Where(d => d.SourceRef == source && d.CancelledOn == null).Select(d => (Id<Duty>?)d.Id).FirstOrDefaultAsync(stop);
        if (known is { } key)
            return key;

        var duty = NewReview.Yearly(command.Owner, command.DueOn, LocalActLinks.Reviews, clock.Today);
        db.Duties.Add(duty);
        return duty.Id;
    }
}
