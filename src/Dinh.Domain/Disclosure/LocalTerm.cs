using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.Domain.Disclosure;

/// <summary>Thời hạn riêng của địa phương: what a province demands beyond the law of something that must be made public, by a paper of its own: sooner, longer on the wall, in further forms, or a further matter.</summary>
public sealed class LocalTerm(Id<LocalTerm> id) : Entity<LocalTerm>(id)
{
    public const int LongestGround = 500;
    public const int LongestName = 200;

    /// <summary>The body that laid it down.</summary>
    public Id<Body> OwnerId { get; private set; }

    /// <summary>It holds for every unit at or below this path.</summary>
    public string UnitPath { get; private set; } = "";

    public string TaskKey { get; private init; } = "";

    /// <summary>Days of its own for making public; null where the law's hold.</summary>
    public int? Days { get; private init; }

    public bool Working { get; private init; }

    /// <summary>So many consecutive days on the wall; null where the law's hold.</summary>
    public int? PostingDays { get; private init; }

    /// <summary>The keys of further forms, with spaces between.</summary>
    public string FurtherForms { get; private init; } = "";

    /// <summary>A matter that the law's list does not name; empty where it speaks of one that it names.</summary>
    public string MatterName { get; private init; } = "";

    /// <summary>How often the further matter falls due.</summary>
    public DisclosureRhythm? MatterRhythm { get; private init; }

    public string Ground { get; private init; } = "";

    public DateOnly From { get; private init; }

    public DateOnly? EndedOn { get; private set; }

    public IReadOnlyList<string> Forms => FurtherForms.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it adds a matter to the list.</summary>
    public bool IsMatter => MatterName.Length > 0;

    public LocalDay? Day => Days is { } days ? new(TaskKey, days, Working, Ground) : null;

    /// <summary>What falls due by it, with the name and the rhythm that it gives; null where it adds no matter.</summary>
    public DisclosureTask? Matter =>
        IsMatter && DisclosureTasks.Find(TaskKey, From) is { } under
            ? under with
            {
                Name = new(MatterName, MatterName),
                Rhythm = MatterRhythm!.Value,
                Due = new(DisclosureDueKind.AfterPeriod, Days, Working),
                Expected = true,
            }
            : null;

    public bool HoldsFor(string path, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(path);
        return From <= day && (EndedOn is null || day <= EndedOn) && path.StartsWith(UnitPath, StringComparison.Ordinal);
    }

    /// <summary>Lays one down; ask <see cref="LocalRule.RefusedOn"/> first.</summary>
    public static LocalTerm Lay(Id<LocalTerm> key, (Id<Body> Owner, string Path) place, LocalRule rule, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var term = new LocalTerm(key)
        {
            OwnerId = place.Owner,
            UnitPath = place.Path,
            TaskKey = rule.Task,
            Days = rule.Days,
            Working = rule.Working,
            PostingDays = rule.PostingDays,
            FurtherForms = string.Join(' ', rule.Forms),
            MatterName = rule.MatterName.Trim(),
            MatterRhythm = rule.MatterRhythm,
            Ground = rule.Ground.Trim(),
            From = from,
        };
        term.Happened(new LocalTermLaid(key, rule.Task, rule.Days, rule.Working, term.Ground, from) { PostingDays = rule.PostingDays, Forms = rule.Forms });
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

public sealed record LocalTermLaid(Id<LocalTerm> Term, string Task, int? Days, bool Working, string Ground, DateOnly From)
{
    public int? PostingDays { get; init; }

    public IReadOnlyList<string> Forms { get; init; } = [];
}

public sealed record LocalTermEnded(Id<LocalTerm> Term, DateOnly On);

public sealed record LocalTermHandedOver(Id<LocalTerm> Term, Id<Body> To, DateOnly On, string Ground);
