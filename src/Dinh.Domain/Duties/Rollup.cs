using Dinh.Domain.Common;

namespace Dinh.Domain.Duties;

/// <summary>How one part of a greater work stands.</summary>
public enum PartProgress
{
    Done,
    NotYet,
    Late,

    /// <summary>Nobody has let anything be heard: neither nothing nor done.</summary>
    NoNews,
}

/// <summary>How the parts of a work stand, each counted once and each apart. It is computed when it is asked for; silence is no figure of work.</summary>
public readonly record struct Rollup(int Done, int NotYet, int Late, int NoNews)
{
    public int Total => Done + NotYet + Late + NoNews;

    public static Rollup Of(IEnumerable<PartProgress> parts)
    {
        var counts = parts.CountBy(p => p).ToDictionary();
        return new(
            counts.GetValueOrDefault(PartProgress.Done),
            counts.GetValueOrDefault(PartProgress.NotYet),
            counts.GetValueOrDefault(PartProgress.Late),
            counts.GetValueOrDefault(PartProgress.NoNews)
        );
    }

    /// <summary>A duty's progress: the steps of its own, and the duties given on below it. What is cancelled is no part any more.</summary>
    public static Rollup Of(Duty duty, IEnumerable<Duty> children, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(duty);
        var done = duty.Evidence.Where(e => e.Stands && e.MilestoneId is not null).Select(e => e.MilestoneId!.Value).ToHashSet();
        return Of(
            duty.Milestones.Select(m => OfStep(done.Contains(m.Id) || duty.ClosedOn is not null, m.Due, duty.HeardOn is not null, today))
                .Concat(children.Where(c => c.CancelledOn is null).Select(c => OfDuty(c.Facts, c.HeardOn is not null, today)))
        );
    }

    public static PartProgress OfStep(bool isDone, DateOnly? due, bool isHeard, DateOnly today) =>
        isDone ? PartProgress.Done
        : due < today ? PartProgress.Late
        : isHeard ? PartProgress.NotYet
        : PartProgress.NoNews;

    public static PartProgress OfDuty(DutyFacts facts, bool isHeard, DateOnly today) =>
        facts.On(today) switch
        {
            DutyState.Done => PartProgress.Done,
            DutyState.Late => PartProgress.Late,
            _ => isHeard ? PartProgress.NotYet : PartProgress.NoNews,
        };

    public static Rollup operator +(Rollup one, Rollup other) =>
        new(one.Done + other.Done, one.NotYet + other.NotYet, one.Late + other.Late, one.NoNews + other.NoNews);

    public static Rollup Add(Rollup left, Rollup right) => left + right;
}
