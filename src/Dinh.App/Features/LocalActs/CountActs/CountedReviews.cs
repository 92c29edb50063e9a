using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.CountActs;

/// <summary>Papers that reviews looked at, with the work that was found necessary, in three statements.</summary>
internal abstract class CountedReviews(DinhDb db) : ICounted
{
    public abstract string Name { get; }

    public IReadOnlyCollection<string> Kinds => [.. Enum.GetNames<Finding>().Select(f => f.ToLowerInvariant())];

    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db.ActReviews.Where(r => bodies.Contains(r.OwnerId) && r.OpenedOn <= to).Select(r => r.OwnerId).Distinct().ToListAsync(stop);
    }

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        var judged = await db
            .ActReviews.AsNoTracking()
            .Where(r => bodies.Contains(r.OwnerId))
            .SelectMany(
                r => r.Acts.Where(a => a.JudgedOn != null && a.JudgedOn <= to && a.RemovedBecause == null),
                (r, a) =>
                    new
                    {
                        Owner = r.OwnerId,
                        Review = r.Id,
                        Act = a,
                    }
            )
            .ToListAsync(stop);
        var work = judged.Select(j => j.Act.DutyId).OfType<Id<Duty>>().ToList();
        var done = await db
            .Duties.Where(d => work.Contains(d.Id) && d.CancelledOn == null)
            .Select(d => new { d.Id, d.ClosedOn })
            .ToDictionaryAsync(d => d.Id, d => d.ClosedOn, stop);
        return
        [
            .. from one in judged
            let closed = one.Act.DutyId is { } duty ? done.GetValueOrDefault(duty) : null
            let day = DayOf(one.Act, closed, ask)
            where day is not null
            orderby day, one.Act.Position
            select new CountedRecord(one.Owner, $"reviewed-act:{one.Act.Id}", $"{one.Act.Number} {one.Act.Title}".Trim(), day.Value)
            {
                Link = LocalActLinks.Reviewed(one.Review, one.Act.Id),
                Kind = one.Act.Finding?.ToString().ToLowerInvariant(),
            },
        ];
    }

    /// <summary>The day on which it counts; null where it does not.</summary>
    protected abstract DateOnly? DayOf(ReviewedAct act, DateOnly? closedOn, CountedAsk ask);

    protected static bool NeedsWork(ReviewedAct act) => act.Finding is not (null or Finding.Keep);
}

internal sealed class ActsReviewed(DinhDb db) : CountedReviews(db)
{
    public override string Name => "acts.reviewed";

    protected override DateOnly? DayOf(ReviewedAct act, DateOnly? closedOn, CountedAsk ask) => ask.Holds(act.JudgedOn) ? act.JudgedOn : null;
}

/// <summary>Papers of which a review found within the window that they need work.</summary>
internal sealed class FindingsOpened(DinhDb db) : CountedReviews(db)
{
    public override string Name => "acts.findings-opened";

    protected override DateOnly? DayOf(ReviewedAct act, DateOnly? closedOn, CountedAsk ask) => NeedsWork(act) && ask.Holds(act.JudgedOn) ? act.JudgedOn : null;
}

internal sealed class FindingsClosed(DinhDb db) : CountedReviews(db)
{
    public override string Name => "acts.findings-closed";

    protected override DateOnly? DayOf(ReviewedAct act, DateOnly? closedOn, CountedAsk ask) => NeedsWork(act) && ask.Holds(closedOn) ? closedOn : null;
}

/// <summary>Papers whose work was not done when the window ended.</summary>
internal sealed class FindingsOpen(DinhDb db) : CountedReviews(db)
{
    public override string Name => "acts.findings-open";

    protected override DateOnly? DayOf(ReviewedAct act, DateOnly? closedOn, CountedAsk ask) =>
        NeedsWork(act) && (closedOn is null || closedOn > ask.To) ? act.DueOn ?? act.JudgedOn : null;
}
