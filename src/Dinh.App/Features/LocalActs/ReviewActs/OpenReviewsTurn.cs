using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.ReviewActs;

/// <summary>Opens the list of a new year for each body that has had one and still owes the yearly review. Lists and turn are committed together.</summary>
public sealed class OpenReviewsTurn(DinhDb db, ReviewPapersQuery papers) : IRecurring
{
    // A list that was not opened on the first of January, because nothing ran, is opened on the next day that something does.
    public Rhythm Rhythm => Rhythm.Daily(new(5, 0));

    public Sentence Name => new("Mở danh sách rà soát văn bản của năm", "Open the year’s lists of review");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(turn);
        foreach (var last in await LastAsync(turn.Day, stop))
        {
            var due = last.DueOn.AddYears(turn.Day.Year - last.Year);
            var review = ActReview.Open(Id<ActReview>.New(), new(last.OwnerId, turn.Day.Year, due, last.YearlyDutyId), turn.Day);
            foreach (var paper in await papers.OfAsync(last.OwnerId, turn.Day.Year, stop))
                review.Add(paper);
            db.ActReviews.Add(review);
        }
    }

    /// <summary>The newest list of each body that stands, where it is of an earlier year and the yearly duty was not cancelled.</summary>
    private Task<List<ActReview>> LastAsync(DateOnly day, CancellationToken stop) =>
        db
            .ActReviews.AsNoTracking()
            .Where(r => r.Year < day.Year && !db.ActReviews.Any(o => o.OwnerId == r.OwnerId && o.Year > r.Year))
            .Where(r => db.Duties.Any(d => d.Id == r.YearlyDutyId && d.CancelledOn == null))
            .Where(r => db.Bodies.Any(b => b.Id == r.OwnerId && (b.ValidTo == null || b.ValidTo >= day)))
            .OrderBy(r => r.Id)
            .ToListAsync(stop);
}
