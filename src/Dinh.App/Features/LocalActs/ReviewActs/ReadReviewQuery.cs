using Dinh.App.Features.Duties;
using Dinh.App.Features.LocalActs.DraftAct;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.ReviewActs;

/// <summary>One paper on a list, with the duty that came of it and the evidence that is its result.</summary>
public sealed record ReviewedLine(Id<ReviewedAct> Id, int Position, string Title, string Number, DateOnly? IssuedOn)
{
    public string Issuer { get; init; } = "";

    public Id<LocalAct>? ActId { get; init; }

    public Finding? Finding { get; init; }

    public string Proposal { get; init; } = "";

    public Id<Duty>? DutyId { get; init; }

    public DutyLine? Duty { get; init; }

    public string? Result { get; init; }
}

/// <summary>One review as its page shows it. What nobody has looked at is counted apart.</summary>
public sealed record ReviewSheet(Id<ActReview> Id, int Year, string Owner, DateOnly DueOn, DateOnly Today)
{
    public DateOnly? ClosedOn { get; init; }

    public string? Report { get; init; }

    public Id<Duty> YearlyDuty { get; init; }

    public IReadOnlyList<ReviewedLine> Acts { get; init; } = [];

    public IReadOnlyList<Body> Bodies { get; init; } = [];

    /// <summary>The plans' tasks that the work of a finding may be a part of; none once the list is closed.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    /// <summary>The plan's task that asked for the review.</summary>
    public Id<Duty>? PlanDuty { get; init; }

    public string? PlanDutyName { get; init; }

    public int NoNews => Acts.Count(a => a.Finding is null);

    public int Kept => Acts.Count(a => a.Finding == Finding.Keep);

    public int Done => Acts.Count(a => a.Duty is { ClosedOn: not null });

    public int Late => Acts.Count(a => a.Duty?.StateOn(Today) == DutyState.Late);

    public int UnderWay => Acts.Count(a => a.Duty is { ClosedOn: null }) - Late;
}

/// <summary>One list among those of the reader's bodies.</summary>
public sealed record ReviewLine(Id<ActReview> Id, string Owner, int Year, DateOnly DueOn, DateOnly? ClosedOn, int Acts, int NoNews);

public sealed class ReadReviewQuery(DinhDb db, Access access, TimeProvider clock)
{
    public Task<List<ReviewLine>> ListAsync(CancellationToken stop) =>
        access
            .Visible(db.ActReviews)
            .OrderByDescending(r => r.Year)
            .ThenBy(r => r.Id)
            .Take(100)
            .Select(r => new ReviewLine(
                r.Id,
                db.Bodies.Where(b => b.Id == r.OwnerId).Select(b => b.Name).First(),
                r.Year,
                r.DueOn,
                r.ClosedOn,
                r.Acts.Count(a => a.RemovedBecause == null),
                r.Acts.Count(a => a.RemovedBecause == null && a.Finding == null)
            ))
            .ToListAsync(stop);

    /// <summary>The plans' tasks that a review may carry out.</summary>
    public Task<List<PlanTask>> TasksAsync(CancellationToken stop) => PlanTask.OfAsync(access, db, stop);

    public async Task<ReviewSheet> ReadAsync(Id<ActReview> id, CancellationToken stop)
    {
        var review = await access.Visible(db.ActReviews).AsNoTracking().Include(r => r.Acts).GetAsync(id, stop);
        var source = ActReview.RefOf(id);
        var duties = await db
            .Duties.Where(d => d.SourceRef == source && d.CancelledOn == null)
            .Select(DutyLine.From(db, access.Bodies))
            .ToDictionaryAsync(d => d.Id, stop);
        var results = await db
            .Duties.Where(d => d.SourceRef == source && d.CancelledOn == null)
            .Select(d => new { d.Id, Labels = d.Evidence.Where(e => e.WithdrawnOn == null).Select(e => e.Label).ToList() })
            .ToListAsync(stop);
        var labels = results.SelectMany(r => r.Labels, (r, label) => (r.Id, label)).ToLookup(r => r.Id, r => r.label);
        return new(review.Id, review.Year, await db.Bodies.Where(b => b.Id == review.OwnerId).Select(b => b.Name).SingleAsync(stop), review.DueOn, clock.Today)
        {
            ClosedOn = review.ClosedOn,
            Report = review.ReportNumber,
            YearlyDuty = review.YearlyDutyId,
            Acts = [.. review.Acts.Where(a => a.RemovedBecause is null).OrderBy(a => a.Position).Select(a => LineOf(a, duties, labels))],
            Tasks = review.ClosedOn is null ? await PlanTask.OfAsync(access, db, stop) : [],
            PlanDuty = review.PlanDutyId,
            PlanDutyName = await db.Duties.Where(d => d.Id == review.PlanDutyId).Select(d => d.Source.Label).FirstOrDefaultAsync(stop),
            Bodies = await DraftActHandler.ReachableAsync(db, access, clock.Today, stop),
        };
    }

    private static ReviewedLine LineOf(ReviewedAct act, Dictionary<Id<Duty>, DutyLine> duties, ILookup<Id<Duty>, string> results) =>
        new(act.Id, act.Position, act.Title, act.Number, act.IssuedOn)
        {
            Issuer = act.Issuer,
            ActId = act.ActId,
            Finding = act.Finding,
            Proposal = act.Proposal,
            DutyId = act.DutyId,
            Duty = act.DutyId is { } key ? duties.GetValueOrDefault(key) : null,
            Result = act.DutyId is { } done && results[done].Any() ? string.Join(", ", results[done]) : null,
        };
}
