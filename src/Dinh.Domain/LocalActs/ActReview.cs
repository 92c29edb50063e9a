using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.LocalActs;

/// <summary>Đợt rà soát: one body's list, for one year, of the papers it looks through, with what it found of each and what comes of it.</summary>
public sealed partial class ActReview(Id<ActReview> id, Id<Body> ownerId, int year, DateOnly dueOn) : Entity<ActReview>(id)
{
    public const int MostActs = 2000;

    private readonly List<ReviewedAct> acts = [];
    private readonly List<Duty> opened = [];

    public Id<Body> OwnerId { get; private set; } = ownerId;

    public int Year { get; } = year;

    /// <summary>By when all of it is to be looked through.</summary>
    public DateOnly DueOn { get; } = dueOn;

    public DateOnly OpenedOn { get; private init; }

    /// <summary>The duty that comes again each year and that this list fulfils for its year.</summary>
    public Id<Duty> YearlyDutyId { get; private init; }

    /// <summary>The task of a plan that asked for it; null where none did.</summary>
    public Id<Duty>? PlanDutyId { get; private init; }

    /// <summary>The day on which it was closed by a report.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The report that closed it: number as printed.</summary>
    public string? ReportNumber { get; private set; }

    /// <summary>Grows with every deed, also with one that changes only an act of the list.</summary>
    public int Deeds { get; private set; }

    public IReadOnlyList<ReviewedAct> Acts => acts;

    public static string RefOf(Id<ActReview> review) => $"act-review:{review}";

    public static ActReview Open(Id<ActReview> key, NewReview given, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        var review = new ActReview(key, given.OwnerId, given.Year, given.DueOn)
        {
            OpenedOn = today,
            YearlyDutyId = given.YearlyDuty,
            PlanDutyId = given.PlanDuty,
        };
        review.Changed(new ReviewOpened(key, given.Year, given.DueOn));
        return review;
    }

    /// <summary>Puts a paper on the list; the same paper twice is refused.</summary>
    public Outcome Add(ReviewedPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (ClosedOn is not null)
            return new Refusal("act-review.closed");
        if (acts.Count >= MostActs)
            return new Refusal("act-review.too-many");
        if (string.IsNullOrWhiteSpace(paper.Title))
            return new Refusal("act-review.without-title");
        if (acts.Exists(a => a.Mark == paper.Mark && a.RemovedBecause is null))
            return new Refusal("act-review.already-listed");

        acts.Add(ReviewedAct.Of(paper, acts.Count + 1));
        return Changed(new ActListed(Id, paper.Title));
    }

    /// <summary>Says what was found. What needs work becomes a duty; a finding that is changed cancels the duty of the one before.</summary>
    public Outcome Judge(Id<ReviewedAct> key, Judgement given, Duty? before, string link, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (Refused(key, before) is { } refusal)
            return refusal;
        if (given.RefusedOn(today) is { } wrong)
            return wrong;

        var act = acts.Find(a => a.Id == key)!;
        before?.Cancel("Kết luận rà soát đã thay đổi.", today);
        var duty = given.NeedsWork ? act.DutyOf(this, given, link, today) : null;
        act.Judge(given, duty, today);
        if (duty is not null)
            opened.Add(duty);
        return Changed(new ActJudged(Id, act.Id, given.Finding, today));
    }

    /// <summary>Takes a paper off the list, with the reason; what was opened for it is cancelled.</summary>
    public Outcome Remove(Id<ReviewedAct> key, string because, Duty? duty, DateOnly today)
    {
        if (Refused(key, duty) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("local-act.reason-needed");

        duty?.Cancel(because, today);
        acts.Find(a => a.Id == key)!.Remove(because.Trim());
        return Changed(new ActUnlisted(Id, key, because.Trim(), today));
    }

    /// <summary>Closes the list by its report, once every paper on it has been looked at.</summary>
    public Outcome Close(string reportNumber, DateOnly on, DateOnly today)
    {
        if (ClosedOn is not null)
            return new Refusal("act-review.closed");
        if (acts.TrueForAll(a => a.RemovedBecause is not null))
            return new Refusal("act-review.empty");
        if (acts.Exists(a => a.RemovedBecause is null && a.Finding is null))
            return new Refusal("act-review.not-looked-through");
        if (string.IsNullOrWhiteSpace(reportNumber))
            return new Refusal("act-review.without-report");
        if (on > today)
            return new Refusal("local-act.in-future");

        (ClosedOn, ReportNumber) = (on, reportNumber.Trim());
        return Changed(new ReviewClosed(Id, ReportNumber, on));
    }

    public IReadOnlyList<Duty> TakeDuties()
    {
        Duty[] taken = [.. opened];
        opened.Clear();
        return taken;
    }

    private Refusal? Refused(Id<ReviewedAct> key, Duty? duty) =>
        acts.Find(a => a.Id == key && a.RemovedBecause is null) is not { } act ? new("act-review.no-such-act")
        : act.DutyId != duty?.Id ? new("act-review.no-such-act")
        : duty is { ClosedOn: not null, CancelledOn: null } ? new("act-review.already-carried-out")
        : null;

    private Outcome Changed(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}
