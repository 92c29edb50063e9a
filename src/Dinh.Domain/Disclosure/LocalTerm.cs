using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.Domain.Disclosure;

/// <summary>Thời hạn riêng của địa phương: a province's own days for something that must be made public, by a paper of its own.</summary>
public sealed class LocalTerm(Id<LocalTerm> id) : Entity<LocalTerm>(id)
{
    public const int LongestGround = 500;

    /// <summary>The body that laid it down.</summary>
    public Id<Body> OwnerId { get; private set; }

    /// <summary>It holds for every unit at or below this path.</summary>
    public string UnitPath { get; private set; } = "";

    public string TaskKey { get; private init; } = "";

    public int Days { get; private init; }

    public bool Working { get; private init; }

    public string Ground { get; private init; } = "";

    public DateOnly From { get; private init; }

    public DateOnly? EndedOn { get; private set; }

    public LocalDay Day => new(TaskKey, Days, Working, Ground);

    public static Refusal? RefusedFor(string task, int days, string ground, DateOnly from) =>
        DisclosureTasks.Find(task, from) is null ? new("disclosure.no-such-task")
        : days is < 0 or > 365 ? new("disclosure.days-out-of-range")
        : string.IsNullOrWhiteSpace(ground) ? new("disclosure.ground-needed")
        : ground.Trim().Length > LongestGround ? new("disclosure.reason-too-long")
        : null;

    /// <summary>Lays one down; ask <see cref="RefusedFor"/> first.</summary>
    public static LocalTerm Lay(Id<LocalTerm> key, (Id<Body> Owner, string Path) place, LocalDay day, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(day);
        var term = new LocalTerm(key)
        {
            OwnerId = place.Owner,
            UnitPath = place.Path,
            TaskKey = day.Task,
            Days = day.Days,
            Working = day.Working,
            Ground = day.Ground.Trim(),
            From = from,
        };
        term.Happened(new LocalTermLaid(key, day.Task, day.Days, day.Working, term.Ground, from));
        return term;
    }

    public Outcome End(DateOnly today)
    {
        if (EndedOn is not null)
            return new Refusal("disclosure.term-ended");

        EndedOn = today;
        Happened(new LocalTermEnded(Id, today));
        return Outcome.Done;
    }

    public void Succeed(Id<Body> heir, DateOnly day, string ground)
    {
        OwnerId = heir;
        Happened(new LocalTermHandedOver(Id, heir, day, ground));
    }
}

public sealed record LocalTermLaid(Id<LocalTerm> Term, string Task, int Days, bool Working, string Ground, DateOnly From);

public sealed record LocalTermEnded(Id<LocalTerm> Term, DateOnly On);

public sealed record LocalTermHandedOver(Id<LocalTerm> Term, Id<Body> To, DateOnly On, string Ground);
