using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.Domain.Disclosure;

/// <summary>Nội dung đến hạn công khai: one thing of the law's list that one body must make public for one period, or after one decision.</summary>
/// <remarks>What was public for one period does not count for the next: each has its own.</remarks>
public sealed class DueDisclosure(Id<DueDisclosure> id) : Entity<DueDisclosure>(id)
{
    public const int LongestReason = 500;

    public Id<Body> BodyId { get; private set; }

    /// <summary>Where the body's unit stands in the tree: the board of boards reads a range of these.</summary>
    public string UnitPath { get; private set; } = "";

    /// <summary>The key of its <see cref="DisclosureTask"/>: "11.2/thuc-hien-quy".</summary>
    public string TaskKey { get; private init; } = "";

    /// <summary>The period: "2026-Q2"; of what comes as it happens the key of the decision; empty for what stands for good.</summary>
    public string PeriodKey { get; private init; } = "";

    /// <summary>The year on whose board it stands.</summary>
    public int Year { get; private init; }

    /// <summary>Its name for a reader: "Thực hiện ngân sách quý II năm 2026".</summary>
    public string Name { get; private init; } = "";

    /// <summary>The duty to make it public.</summary>
    public Id<Duty> DutyId { get; private init; }

    /// <summary>The day of the decision or event from which its days count.</summary>
    public DateOnly? HappenedOn { get; private set; }

    /// <summary>The last day; null while it waits.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>After this day its period is over, and an event that was never named is a question.</summary>
    public DateOnly? EndsOn { get; private init; }

    public Id<Publication>? PublicationId { get; private set; }

    /// <summary>Of the lists, plans and reports about disclosing: the paper that was drafted from the records.</summary>
    public Id<PaperDraft>? PaperDraftId { get; private set; }

    /// <summary>The day on which it first stood in any form.</summary>
    public DateOnly? PublicOn { get; private set; }

    /// <summary>The day on which the last of the forms that the law demands had begun.</summary>
    public DateOnly? WholeOn { get; private set; }

    /// <summary>The day on which it was withdrawn or taken down too early.</summary>
    public DateOnly? LapsedOn { get; private set; }

    public string? NothingBecause { get; private set; }

    public DateOnly? NothingOn { get; private set; }

    /// <summary>The heir's own of the same thing and period, which goes on in its place; it then owes nothing by itself.</summary>
    public Id<DueDisclosure>? JoinedTo { get; private set; }

    public DueFacts Facts => new(DueOn, EndsOn, PublicOn, WholeOn, LapsedOn, NothingOn);

    public DueState StateOn(DateOnly day) => Facts.On(day);

    public static string RefOf(Id<DueDisclosure> due) => $"due-disclosure:{due}";

    public static DueDisclosure Open(NewDue given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var due = new DueDisclosure(given.Key)
        {
            BodyId = given.BodyId,
            UnitPath = given.UnitPath,
            TaskKey = given.Task.Key,
            PeriodKey = given.PeriodKey,
            Year = given.Period?.Year ?? (given.Happened ?? given.Today).Year,
            Name = given.Name,
            DutyId = given.DutyId,
            HappenedOn = given.Happened,
            DueOn = given.Day.On,
            EndsOn = given.Period?.To,
        };
        due.Happened(new DisclosureFellDue(due.Id, due.BodyId, due.TaskKey, due.PeriodKey, due.DueOn));
        return due;
    }

    /// <summary>The decision or event it waited for has come.</summary>
    public Outcome Begin(DateOnly happened, DisclosureDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        if (DueOn is not null)
            return new Refusal("disclosure.not-waiting");

        (HappenedOn, DueOn, NothingBecause, NothingOn) = (happened, day.On, null, null);
        Happened(new DisclosureBegun(Id, happened, day.On));
        return Outcome.Done;
    }

    /// <summary>Says that there is nothing to make public in this period.</summary>
    public Outcome SayNothing(string because, DateOnly today)
    {
        if (PublicOn is not null && LapsedOn is null)
            return new Refusal("disclosure.is-public");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("disclosure.reason-needed");
        if (because.Trim().Length > LongestReason)
            return new Refusal("disclosure.reason-too-long");

        (NothingBecause, NothingOn) = (because.Trim(), today);
        Happened(new NothingToDisclose(Id, because.Trim(), today));
        return Outcome.Done;
    }

    /// <summary>Its paper is drafted from the records and goes the way of papers.</summary>
    public void PutToSign(Id<PaperDraft> draft)
    {
        PaperDraftId = draft;
        Happened(new DisclosurePutToSign(Id, draft));
    }

    /// <summary>Follows its publication: since when it stands, whole or in part, or no longer.</summary>
    public void Follow(Publication publication, IReadOnlyList<FormDemand> demands)
    {
        ArgumentNullException.ThrowIfNull(publication);
        (PublicationId, PublicOn) = (publication.Id, publication.PublicOn);
        (WholeOn, LapsedOn) = (publication.WholeOn(demands), publication.LapsedOn(demands));
        if (PublicOn is not null)
            (NothingBecause, NothingOn) = (null, null);
        Happened(new DisclosureFollowed(Id, publication.Id, PublicOn, WholeOn, LapsedOn));
    }

    /// <summary>Another of the heir's, of the same thing and period, goes on for both.</summary>
    public void JoinTo(DueDisclosure kept, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(kept);
        JoinedTo = kept.Id;
        Happened(new DisclosureJoined(Id, kept.Id, day, ground));
    }

    /// <summary>The heir of the body owes it from now on.</summary>
    public void Succeed(Id<Body> heir, string path, DateOnly day, string ground)
    {
        var from = BodyId;
        (BodyId, UnitPath) = (heir, path);
        Happened(new DisclosureHandedOver(Id, from, heir, day, ground));
    }
}

/// <summary>All that is said when something falls due.</summary>
public sealed record NewDue(
    Id<DueDisclosure> Key,
    Id<Body> BodyId,
    string UnitPath,
    DisclosureTask Task,
    DisclosurePeriod? Period,
    string PeriodKey,
    DisclosureDay Day,
    Id<Duty> DutyId,
    DateOnly Today
)
{
    public DateOnly? Happened { get; init; }

    /// <summary>What it is called; a single decision may have a name of its own.</summary>
    public string Name { get; init; } = Task.NameIn(Period).Vi;
}

/// <summary>The facts from which the state of a day follows: the same reckoning for one record and for a whole board.</summary>
public readonly record struct DueFacts(DateOnly? DueOn, DateOnly? EndsOn, DateOnly? PublicOn, DateOnly? WholeOn, DateOnly? LapsedOn, DateOnly? NothingOn)
{
    public DueState On(DateOnly day) =>
        LapsedOn is not null ? DueState.Lapsed
        : WholeOn is { } whole ? (DueOn is { } due && whole > due ? DueState.PublicLate : DueState.Public)
        : PublicOn is not null ? DueState.Partly
        : NothingOn is not null ? DueState.Nothing
        : DueOn is { } last ? (day > last ? DueState.Overdue : DueState.Due)
        : EndsOn is { } end && day > end ? DueState.Unknown
        : DueState.Waiting;
}
